import { endSnooze as endSnoozeInDatabase } from '../../../db/operations/obligation/end-snooze.ts';
import { obligationSchema } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { obligationParams } from '../params.ts';
import { announceAnswer } from './announce-answer.ts';

/** Somebody wants to be reminded again after all. */
export const endSnooze = defineAction({
  operationId: 'endSnooze',
  method: 'post',
  path: '/api/obligations/:obligationId/end-snooze',
  summary: 'Be reminded again',
  description: 'Ends the rest of the reminders of the signed-in person; what was held back until now is told at once.',
  roles: 'signed-in',
  params: obligationParams,
  body: obligationSchema.omit({ obligationId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['OBLIGATION_NOT_FOUND', 'OBLIGATION_DONE', 'NOT_SNOOZED'],
  async perform(context, { params, body }) {
    const command = organizationCommandOf(context, { ...params, ...body });
    const receipt = await endSnoozeInDatabase(context.services.db, command);
    await announceAnswer(context, params.obligationId);
    return receipt;
  },
});
