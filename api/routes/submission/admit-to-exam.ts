import { admitToExamSchema } from '../../../rules/vocabulary/commands/admit-to-exam.ts';
import { admitToExam as admitToExamUpdate } from '../../../workflows/submission/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkStage } from '../../checks/check-filing.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director records an admission to an exam. */
export const admitToExam = defineAction({
  operationId: 'admitToExam',
  method: 'post',
  path: '/api/journeys/:journeyId/exam-admission',
  summary: 'Record an admission to an exam',
  description:
    'Records that the board admitted the applicant to an exam, for the first time or again, and until when it may be taken.',
  ability: 'file-with-board',
  params: journeyParams,
  body: admitToExamSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'SUBMISSION_NOT_FOUND', 'STAGE_WRONG', 'DATE_ORDER', 'TEMPORAL_AWAY'],
  async perform(context, { params: { journeyId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    const check = (): void => checkStage(page, 'admit');
    const update = admitToExamUpdate;
    return sendCommand(context, { journeyId, name: 'admit-to-exam', update, body, check, to: 'submission' });
  },
});
