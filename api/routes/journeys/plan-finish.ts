import { planFinishSchema } from '../../../rules/vocabulary/commands/plan-finish.ts';
import { planFinish as planUpdate } from '../../../workflows/journey/messages.ts';
import { assertConcerned, assertOpen } from '../../access/assert-journey.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director or the supervisee plans to file on a day. */
export const planFinish = defineAction({
  operationId: 'planFinish',
  method: 'post',
  path: '/api/journeys/:journeyId/plan',
  summary: 'Plan the day to file',
  description:
    'Keeps the day on which somebody wants to file, so that the supervisor hears of it when the hours stay behind for four weeks. Without a day the plan is given up.',
  ability: 'record-facts',
  params: journeyParams,
  body: planFinishSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'TARGET_TOO_SOON', 'TEMPORAL_AWAY'],
  async perform(context, { params, body }) {
    const page = await getVisibleJourney(context, params.journeyId);
    assertConcerned(context.acting, 'record-facts', page);
    return sendCommand(context, {
      ...params,
      name: 'plan-finish',
      update: planUpdate,
      body,
      check: () => assertOpen(page),
    });
  },
});
