import { decideObligation as decideObligationInDatabase } from '../../../db/operations/obligation/decide-obligation.ts';
import { decideObligationSchema } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { obligationParams } from '../params.ts';
import { carryOutAnswer } from './carry-out-answer.ts';

/** A director decides what becomes of something whose reminders did not help. */
export const decideObligation = defineAction({
  operationId: 'decideObligation',
  method: 'post',
  path: '/api/obligations/:obligationId/decide',
  summary: 'Record a decision',
  description:
    'Records what a director decided about something whose reminders have ended, and why. Nobody is told of it any more; it stays in the lists until it is done.',
  ability: 'decide-tasks',
  params: obligationParams,
  body: decideObligationSchema.omit({ obligationId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['OBLIGATION_NOT_FOUND', 'OBLIGATION_DONE', 'NO_DECISION_WANTED', 'ALREADY_DECIDED'],
  perform: carryOutAnswer(decideObligationInDatabase),
});
