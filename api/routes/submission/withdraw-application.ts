import { withdrawApplicationSchema } from '../../../rules/vocabulary/commands/withdraw-application.ts';
import { withdrawApplication as withdrawApplicationUpdate } from '../../../workflows/submission/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkStage } from '../../checks/check-filing.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director takes the application back from the board. */
export const withdrawApplication = defineAction({
  operationId: 'withdrawApplication',
  method: 'post',
  path: '/api/journeys/:journeyId/application-withdrawal',
  summary: 'Take the application back',
  description: 'Takes the application back from the board; the journey goes on and can be filed anew.',
  ability: 'file-with-board',
  params: journeyParams,
  body: withdrawApplicationSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'SUBMISSION_NOT_FOUND', 'STAGE_WRONG', 'DATE_ORDER', 'TEMPORAL_AWAY'],
  async perform(context, { params: { journeyId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    const check = (): void => checkStage(page, 'withdraw');
    const update = withdrawApplicationUpdate;
    return sendCommand(context, { journeyId, name: 'withdraw-application', update, body, check, to: 'submission' });
  },
});
