import { recordExamResultSchema } from '../../../rules/vocabulary/commands/record-exam-result.ts';
import { recordExamResult as recordExamResultUpdate } from '../../../workflows/submission/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkStage } from '../../checks/check-filing.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director records how the exam went. */
export const recordExamResult = defineAction({
  operationId: 'recordExamResult',
  method: 'post',
  path: '/api/journeys/:journeyId/exam-result',
  summary: 'Record the result of an exam',
  description:
    'Records how the exam went to which the board admitted last; a passed one is in the record from then on.',
  ability: 'file-with-board',
  params: journeyParams,
  body: recordExamResultSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'SUBMISSION_NOT_FOUND', 'STAGE_WRONG', 'DATE_ORDER', 'TEMPORAL_AWAY'],
  async perform(context, { params: { journeyId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    const check = (): void => checkStage(page, 'take-exam');
    const update = recordExamResultUpdate;
    return sendCommand(context, { journeyId, name: 'record-exam-result', update, body, check, to: 'submission' });
  },
});
