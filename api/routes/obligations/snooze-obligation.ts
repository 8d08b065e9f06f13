import { snoozeObligation as snoozeObligationInDatabase } from '../../../db/operations/obligation/snooze-obligation.ts';
import { snoozeObligationSchema } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { obligationParams } from '../params.ts';
import { carryOutAnswer } from './carry-out-answer.ts';

/** Somebody asks not to be reminded of what they are to do before a day. */
export const snoozeObligation = defineAction({
  operationId: 'snoozeObligation',
  method: 'post',
  path: '/api/obligations/:obligationId/snooze',
  summary: 'Let reminders rest',
  description:
    'Holds back the reminders of the signed-in person until a day, with a reason: for 14 days at most, and not beyond the day on which it is due or on which somebody above is told. Everybody else is told as ever, and sees it.',
  ability: 'answer-tasks',
  params: obligationParams,
  body: snoozeObligationSchema.omit({ obligationId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'OBLIGATION_NOT_FOUND',
    'OBLIGATION_DONE',
    'NOT_REMINDED',
    'SNOOZE_TOO_SHORT',
    'SNOOZE_TOO_LONG',
    'SNOOZE_NOT_POSSIBLE',
  ],
  perform: carryOutAnswer(snoozeObligationInDatabase),
});
