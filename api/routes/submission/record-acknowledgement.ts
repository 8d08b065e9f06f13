import { recordAcknowledgementSchema } from '../../../rules/vocabulary/commands/record-acknowledgement.ts';
import { recordAcknowledgement as recordAcknowledgementUpdate } from '../../../workflows/submission/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkStage } from '../../checks/check-filing.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director records that the board has the latest filing. */
export const recordAcknowledgement = defineAction({
  operationId: 'recordAcknowledgement',
  method: 'post',
  path: '/api/journeys/:journeyId/acknowledgement',
  summary: 'Record that the board has it',
  description:
    'Records the day on which the board has the latest filing; the first such day is the one by which the record is counted.',
  ability: 'file-with-board',
  params: journeyParams,
  body: recordAcknowledgementSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'SUBMISSION_NOT_FOUND', 'STAGE_WRONG', 'DATE_ORDER', 'TEMPORAL_AWAY'],
  async perform(context, { params: { journeyId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    const check = (): void => checkStage(page, 'acknowledge');
    const update = recordAcknowledgementUpdate;
    return sendCommand(context, { journeyId, name: 'record-acknowledgement', update, body, check, to: 'submission' });
  },
});
