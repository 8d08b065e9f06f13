import { withdrawDecision as withdrawDecisionInDatabase } from '../../../db/operations/obligation/withdraw-decision.ts';
import { obligationSchema } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { obligationParams } from '../params.ts';
import { carryOutAnswer } from './carry-out-answer.ts';

/** A director takes a decision back. */
export const withdrawDecision = defineAction({
  operationId: 'withdrawDecision',
  method: 'post',
  path: '/api/obligations/:obligationId/withdraw-decision',
  summary: 'Take a decision back',
  description: 'Takes a decision back: the matter waits for one again.',
  ability: 'decide-tasks',
  params: obligationParams,
  body: obligationSchema.omit({ obligationId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['OBLIGATION_NOT_FOUND', 'OBLIGATION_DONE', 'NOT_DECIDED'],
  perform: carryOutAnswer(withdrawDecisionInDatabase),
});
