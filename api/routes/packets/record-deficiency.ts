import { recordDeficiencySchema } from '../../../rules/vocabulary/commands/record-deficiency.ts';
import { recordDeficiency as recordDeficiencyUpdate } from '../../../workflows/journey/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { addressee, checkDeficiency } from '../../checks/check-filing.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director records a deficiency letter and the deadline that the board set. */
export const recordDeficiency = defineAction({
  operationId: 'recordDeficiency',
  method: 'post',
  path: '/api/journeys/:journeyId/deficiency',
  summary: 'Record a deficiency letter',
  description: 'Records a letter in which the board asks for more, with its own deadline; reminders follow it.',
  ability: 'file-with-board',
  params: journeyParams,
  body: recordDeficiencySchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'PHASE_WRONG', 'STAGE_WRONG', 'DATE_ORDER', 'TEMPORAL_AWAY'],
  async perform(context, { params: { journeyId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    const check = (): void => checkDeficiency(page, body);
    return sendCommand(context, {
      journeyId,
      name: 'record-deficiency',
      update: recordDeficiencyUpdate,
      body,
      check,
      to: addressee(page),
    });
  },
});
