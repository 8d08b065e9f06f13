import { z } from 'zod';
import { endOtherSessions } from '../../../db/operations/sign-in/end-other-sessions.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** A person signs out everywhere but here. */
export const endOtherSignIns = defineAction({
  operationId: 'endOtherSignIns',
  method: 'post',
  path: '/api/sign-ins/end-others',
  summary: 'Sign out everywhere else',
  description: 'Ends every session of the signed-in person but the one in which they ask.',
  ability: 'keep-own-sign-ins',
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [],
  perform(context) {
    const { services, acting } = context;
    if (acting.session === undefined) throw new CreditableError('SIGN_IN_REQUIRED');
    const presentSessionId = acting.session.sessionId;
    return endOtherSessions(services.db, organizationCommandOf(context, { presentSessionId }));
  },
});
