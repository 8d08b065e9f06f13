import { recordDecisionSchema } from '../../../rules/vocabulary/commands/record-decision.ts';
import { recordDecision as recordDecisionUpdate } from '../../../workflows/journey/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { addressee, checkDecision } from '../../checks/check-filing.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director records what the board decided. */
export const recordDecision = defineAction({
  operationId: 'recordDecision',
  method: 'post',
  path: '/api/journeys/:journeyId/decision',
  summary: 'Record the decision',
  description:
    'Records what the board decided. A license ends the journey; an approval waits for the exam that follows it; a denial, and a closing for lateness, take the journey back to where it can be mended.',
  ability: 'file-with-board',
  params: journeyParams,
  body: recordDecisionSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'PHASE_WRONG', 'STAGE_WRONG', 'DATE_ORDER', 'TEMPORAL_AWAY'],
  async perform(context, { params: { journeyId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    const check = (): void => checkDecision(page, body);
    return sendCommand(context, {
      journeyId,
      name: 'record-decision',
      update: recordDecisionUpdate,
      body,
      check,
      to: addressee(page),
    });
  },
});
