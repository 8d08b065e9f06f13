import { liftFreeze as liftFreezeInDatabase } from '../../../db/operations/obligation/lift-freeze.ts';
import { liftFreezeSchema } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { obligationParams } from '../params.ts';
import { carryOutAnswer } from './carry-out-answer.ts';

/** A director lifts the freeze of new assignments that something undone came to. */
export const liftFreeze = defineAction({
  operationId: 'liftFreeze',
  method: 'post',
  path: '/api/obligations/:obligationId/lift-freeze',
  summary: 'Lift a freeze of new assignments',
  description:
    'Lets a supervisor take new supervisees although this was left undone to the end of its reminders; with a reason. Other things left undone freeze as before.',
  ability: 'decide-tasks',
  params: obligationParams,
  body: liftFreezeSchema.omit({ obligationId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['OBLIGATION_NOT_FOUND', 'OBLIGATION_DONE', 'NOT_FROZEN'],
  perform: carryOutAnswer(liftFreezeInDatabase),
});
