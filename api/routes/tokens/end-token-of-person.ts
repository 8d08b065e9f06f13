import { z } from 'zod';
import { endToken as endInDatabase } from '../../../db/operations/token/end-token.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { tokenOfPersonParams } from '../params.ts';

/** A director ends a token of somebody else. */
export const endTokenOfPerson = defineAction({
  operationId: 'endTokenOfPerson',
  method: 'post',
  path: '/api/people/:personId/tokens/:tokenId/end',
  summary: 'End a token of a person',
  description: 'Whoever comes with the token is nobody from the next request on; for one because it was lost.',
  ability: 'keep-access',
  params: tokenOfPersonParams,
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['TOKEN_NOT_FOUND'],
  perform: (context, { params }) => endInDatabase(context.services.db, organizationCommandOf(context, params)),
});
