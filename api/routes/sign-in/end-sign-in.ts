import { z } from 'zod';
import { endSession } from '../../../db/operations/sign-in/end-session.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { sessionParams } from '../params.ts';

/** A person signs one of their browsers out. */
export const endSignIn = defineAction({
  operationId: 'endSignIn',
  method: 'post',
  path: '/api/sign-ins/:sessionId/end',
  summary: 'Sign one browser out',
  description: 'Ends one session of the signed-in person; whoever uses it is nobody from the next request on.',
  ability: 'keep-own-sign-ins',
  params: sessionParams,
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['SIGN_IN_NOT_FOUND'],
  perform: (context, { params }) => endSession(context.services.db, organizationCommandOf(context, params)),
});
