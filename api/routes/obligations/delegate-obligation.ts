import { delegateObligation as delegateObligationInDatabase } from '../../../db/operations/obligation/delegate-obligation.ts';
import { delegateObligationSchema } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { obligationParams } from '../params.ts';
import { carryOutAnswer } from './carry-out-answer.ts';

/** The owner or a director hands something to somebody else who may do it. */
export const delegateObligation = defineAction({
  operationId: 'delegateObligation',
  method: 'post',
  path: '/api/obligations/:obligationId/delegate',
  summary: 'Hand it to somebody',
  description:
    'Hands it to somebody who may do it, with a reason. That person is told at once and reminded from then on. What only the owner can do, such as a signature, is refused.',
  ability: 'answer-tasks',
  params: obligationParams,
  body: delegateObligationSchema.omit({ obligationId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'OBLIGATION_NOT_FOUND',
    'OBLIGATION_DONE',
    'PERSON_NOT_FOUND',
    'OBLIGATION_OWNERS_ALONE',
    'DELEGATE_MAY_NOT',
    'DELEGATE_LEFT',
    'DELEGATE_HAS_IT',
  ],
  perform: carryOutAnswer(delegateObligationInDatabase),
});
