import { shareLogSchema } from '../../../rules/vocabulary/commands/share-log.ts';
import { shareLog as shareUpdate } from '../../../workflows/journey/messages.ts';
import { assertConcerned, assertOpen } from '../../access/assert-journey.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director or the supervisee has hours of another license count toward this one too. */
export const shareLog = defineAction({
  operationId: 'shareLog',
  method: 'post',
  path: '/api/journeys/:journeyId/shared-log',
  summary: 'Count the hours of another license here too',
  description:
    'From a week on, the hours that the same person logs toward another license count toward this one too: logged once, signed once, counted under the rules of each.',
  ability: 'record-facts',
  params: journeyParams,
  body: shareLogSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'LOG_SHARED_ONWARD',
    'LOG_ALREADY_SHARED',
    'SESSIONS_BOOKED_HERE',
    'HOURS_LOGGED_TWICE',
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params, body }) {
    const page = await getVisibleJourney(context, params.journeyId);
    assertConcerned(context.acting, 'record-facts', page);
    return sendCommand(context, {
      ...params,
      name: 'share-log',
      update: shareUpdate,
      body,
      check: () => assertOpen(page),
    });
  },
});
