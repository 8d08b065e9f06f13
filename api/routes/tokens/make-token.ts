import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { makeToken as makeInDatabase } from '../../../db/operations/token/make-token.ts';
import { makeTokenSchema } from '../../../rules/vocabulary/commands/make-token.ts';
import { TOKEN_PREFIX } from '../../../rules/vocabulary/scopes.ts';
import { makeToken as makeOpaque } from '../../access/opaque-token.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** A person makes a token by which a program acts for them. */
export const makeToken = defineAction({
  operationId: 'makeToken',
  method: 'post',
  path: '/api/tokens',
  summary: 'Make a token for a program',
  description:
    'A program that sends the token as `Authorization: Bearer` may do what the person may do and its scopes name. The token is told here and never again.',
  ability: 'keep-own-tokens',
  body: makeTokenSchema,
  answer: z
    .object({
      ...receiptSchema.shape,
      token: z.string().nullable().meta({ description: 'Null where the command is repeated: it is told once.' }),
    })
    .meta({ id: 'MadeToken' }),
  status: 201,
  command: true,
  errors: ['TOKEN_DAYS_WRONG'],
  async perform(context, { body }) {
    const { services, acting } = context;
    const secret = { id: randomUUID(), token: TOKEN_PREFIX + makeOpaque(acting.organizationId) };
    const receipt = await makeInDatabase(services.db, organizationCommandOf(context, body), secret);
    const { subjectId, sentence, recordedAt } = receipt;
    return { subjectId, sentence, recordedAt, token: subjectId === secret.id ? secret.token : null };
  },
});
