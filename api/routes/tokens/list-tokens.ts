import { z } from 'zod';
import { findTokens } from '../../../db/views/find-tokens.ts';
import { SCOPE_NAMES } from '../../../rules/vocabulary/scopes.ts';
import { defineAction } from '../../action.ts';
import { dateSchema, instantSchema } from '../../answers/moments.ts';
import { ONESELF } from '../../watching/shown.ts';

/** A token as it is told; the token itself is told once, when it is made. */
export const tokenSchema = z
  .object({
    tokenId: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(SCOPE_NAMES)),
    madeAt: instantSchema,
    expiresOn: dateSchema.meta({ description: 'The last day on which it works, in UTC.' }),
    lastUsedOn: dateSchema.nullable().meta({ description: 'The day of its last use, in UTC; null for never.' }),
  })
  .meta({ id: 'Token' });

/** The tokens by which programs act for the signed-in person. */
export const listTokens = defineAction({
  operationId: 'listTokens',
  method: 'get',
  path: '/api/tokens',
  summary: 'List your tokens for programs',
  description: 'Every token of the signed-in person that still works, the newest first; never the tokens themselves.',
  ability: 'keep-own-tokens',
  answer: z.array(tokenSchema),
  status: 200,
  command: false,
  shows: ONESELF,
  errors: [],
  async perform({ services, acting, at }) {
    const { tokens } = await findTokens(services.db, acting, { personId: acting.actorId, at });
    return tokens.map((token) => ({ ...token, scopes: [...token.scopes] }));
  },
});
