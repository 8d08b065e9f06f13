import { z } from 'zod';
import { endToken as endInDatabase } from '../../../db/operations/token/end-token.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { tokenParams } from '../params.ts';

/** A person ends one of their own tokens. */
export const endToken = defineAction({
  operationId: 'endToken',
  method: 'post',
  path: '/api/tokens/:tokenId/end',
  summary: 'End one of your tokens',
  description: 'Whoever comes with the token is nobody from the next request on.',
  ability: 'keep-own-tokens',
  params: tokenParams,
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['TOKEN_NOT_FOUND'],
  perform(context, { params }) {
    const body = { ...params, personId: context.acting.actorId };
    return endInDatabase(context.services.db, organizationCommandOf(context, body));
  },
});
