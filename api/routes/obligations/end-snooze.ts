import { endSnooze as endSnoozeInDatabase } from '../../../db/operations/obligation/end-snooze.ts';
import { obligationSchema } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { obligationParams } from '../params.ts';
import { carryOutAnswer } from './carry-out-answer.ts';

/** Somebody wants to be reminded again after all. */
export const endSnooze = defineAction({
  operationId: 'endSnooze',
  method: 'post',
  path: '/api/obligations/:obligationId/end-snooze',
  summary: 'Be reminded again',
  description: 'Ends the rest of the reminders of the signed-in person; what was held back until now is told at once.',
  ability: 'answer-tasks',
  params: obligationParams,
  body: obligationSchema.omit({ obligationId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['OBLIGATION_NOT_FOUND', 'OBLIGATION_DONE', 'NOT_SNOOZED'],
  perform: carryOutAnswer(endSnoozeInDatabase),
});
