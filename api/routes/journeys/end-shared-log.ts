import { endSharedLogSchema } from '../../../rules/vocabulary/commands/end-shared-log.ts';
import { endSharedLog as endUpdate } from '../../../workflows/journey/messages.ts';
import { assertConcerned, assertOpen } from '../../access/assert-journey.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director or the supervisee ends that hours of another license count toward this one. */
export const endSharedLog = defineAction({
  operationId: 'endSharedLog',
  method: 'post',
  path: '/api/journeys/:journeyId/shared-log/end',
  summary: 'Stop counting the hours of another license here',
  description:
    'After a week the hours of the other license no longer count here; without a week it is taken back as if it had never been. The log itself stays as it is.',
  ability: 'record-facts',
  params: journeyParams,
  body: endSharedLogSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'NO_SHARED_LOG', 'DATE_ORDER', 'TEMPORAL_AWAY'],
  async perform(context, { params, body }) {
    const page = await getVisibleJourney(context, params.journeyId);
    assertConcerned(context.acting, 'record-facts', page);
    return sendCommand(context, {
      ...params,
      name: 'end-shared-log',
      update: endUpdate,
      body,
      check: () => assertOpen(page),
    });
  },
});
