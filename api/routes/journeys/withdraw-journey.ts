import { withdrawJourneySchema } from '../../../rules/vocabulary/commands/withdraw-journey.ts';
import { withdrawJourney as withdrawUpdate } from '../../../workflows/journey/messages.ts';
import { assertOpen } from '../../access/assert-journey.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director ends a journey that will not be finished here. */
export const withdrawJourney = defineAction({
  operationId: 'withdrawJourney',
  method: 'post',
  path: '/api/journeys/:journeyId/withdraw',
  summary: 'Withdraw a journey',
  description:
    'Ends a journey that will not be finished here. Everything recorded stays readable; nothing more can be recorded.',
  ability: 'open-journeys',
  params: journeyParams,
  body: withdrawJourneySchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'TEMPORAL_AWAY'],
  async perform(context, { params, body }) {
    const page = await getVisibleJourney(context, params.journeyId);
    return sendCommand(context, {
      ...params,
      name: 'withdraw-journey',
      update: withdrawUpdate,
      body,
      check: () => assertOpen(page),
    });
  },
});
