import { z } from 'zod';
import { signOut as signOutInDatabase } from '../../../db/operations/sign-in/sign-out.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** A person leaves the browser in which they ask. */
export const signOut = defineAction({
  operationId: 'signOut',
  method: 'post',
  path: '/api/sign-out',
  summary: 'Sign out',
  description: 'Ends the session in which the request is made, and takes its cookie away.',
  ability: 'keep-own-sign-ins',
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  signsOut: true,
  errors: [],
  perform(context) {
    const { services, acting } = context;
    if (acting.session === undefined) throw new CreditableError('SIGN_IN_REQUIRED');
    const body = { sessionId: acting.session.sessionId, because: 'signed-out' } as const;
    return signOutInDatabase(services.db, organizationCommandOf(context, body));
  },
});
