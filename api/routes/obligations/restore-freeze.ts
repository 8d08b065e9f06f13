import { restoreFreeze as restoreFreezeInDatabase } from '../../../db/operations/obligation/restore-freeze.ts';
import { obligationSchema } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { obligationParams } from '../params.ts';
import { carryOutAnswer } from './carry-out-answer.ts';

/** A director puts a lifted freeze of new assignments back. */
export const restoreFreeze = defineAction({
  operationId: 'restoreFreeze',
  method: 'post',
  path: '/api/obligations/:obligationId/restore-freeze',
  summary: 'Put a freeze back',
  description: 'Puts a freeze of new assignments back that was lifted.',
  ability: 'decide-tasks',
  params: obligationParams,
  body: obligationSchema.omit({ obligationId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['OBLIGATION_NOT_FOUND', 'OBLIGATION_DONE', 'FREEZE_NOT_LIFTED'],
  perform: carryOutAnswer(restoreFreezeInDatabase),
});
