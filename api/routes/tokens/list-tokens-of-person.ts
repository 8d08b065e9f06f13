import { z } from 'zod';
import { findTokens } from '../../../db/views/find-tokens.ts';
import { defineAction } from '../../action.ts';
import { personParams } from '../params.ts';
import { tokenSchema } from './list-tokens.ts';
import { THE_PERSON } from '../../watching/shown.ts';

/** The tokens of somebody else, for a director. */
export const listTokensOfPerson = defineAction({
  operationId: 'listTokensOfPerson',
  method: 'get',
  path: '/api/people/:personId/tokens',
  summary: 'List the tokens of a person',
  description: 'Every token of a person that still works, the newest first; never the tokens themselves.',
  ability: 'keep-access',
  params: personParams,
  answer: z.array(tokenSchema),
  status: 200,
  command: false,
  shows: THE_PERSON,
  errors: ['PERSON_NOT_FOUND'],
  async perform({ services, acting, at }, { params: { personId } }) {
    const { tokens } = await findTokens(services.db, acting, { personId, at });
    return tokens.map((token) => ({ ...token, scopes: [...token.scopes] }));
  },
});
