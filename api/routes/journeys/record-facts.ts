import { recordFactsSchema } from '../../../rules/vocabulary/commands/record-facts.ts';
import { recordFacts as recordFactsUpdate } from '../../../workflows/journey/messages.ts';
import { assertConcerned, assertOpen } from '../../access/assert-journey.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director or the supervisee records facts about the person that no log shows. */
export const recordFacts = defineAction({
  operationId: 'recordFacts',
  method: 'post',
  path: '/api/journeys/:journeyId/facts',
  summary: 'Record facts',
  description:
    'Records the degree, registrations, exams, leaves, and answers to what no log can show. Lists are added to what is on file.',
  ability: 'record-facts',
  params: journeyParams,
  body: recordFactsSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'DATE_ORDER', 'TEMPORAL_AWAY'],
  async perform(context, { params, body }) {
    const page = await getVisibleJourney(context, params.journeyId);
    assertConcerned(context.acting, 'record-facts', page);
    return sendCommand(context, {
      ...params,
      name: 'record-facts',
      update: recordFactsUpdate,
      body,
      check: () => assertOpen(page),
    });
  },
});
