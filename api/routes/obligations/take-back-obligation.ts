import { takeBackObligation as takeBackObligationInDatabase } from '../../../db/operations/obligation/take-back-obligation.ts';
import { obligationSchema } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { obligationParams } from '../params.ts';
import { carryOutAnswer } from './carry-out-answer.ts';

/** What was handed over goes back to its owner. */
export const takeBackObligation = defineAction({
  operationId: 'takeBackObligation',
  method: 'post',
  path: '/api/obligations/:obligationId/take-back',
  summary: 'Take it back',
  description:
    'Brings what was handed over back to its owner: by the owner, by a director, or given back by whoever took it over. The owner is told where somebody else did so.',
  ability: 'answer-tasks',
  params: obligationParams,
  body: obligationSchema.omit({ obligationId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['OBLIGATION_NOT_FOUND', 'OBLIGATION_DONE', 'NOT_DELEGATED'],
  perform: carryOutAnswer(takeBackObligationInDatabase),
});
