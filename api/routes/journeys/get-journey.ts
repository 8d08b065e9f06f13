import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { journeyPageSchema } from '../../answers/journey-page.ts';
import { journeyParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** Everything that the page of one journey shows. */
export const getJourney = defineAction({
  operationId: 'getJourney',
  method: 'get',
  path: '/api/journeys/:journeyId',
  summary: 'Get a journey',
  description:
    'Where one journey stands: what counts, what is in the way, its weeks, agreements, packets and case file.',
  ability: 'read-journeys',
  params: journeyParams,
  answer: journeyPageSchema,
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND'],
  perform: (context, { params }) => getVisibleJourney(context, params.journeyId),
});
