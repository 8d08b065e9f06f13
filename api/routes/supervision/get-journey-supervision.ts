import { getJourneySupervision as getFromDatabase } from '../../../db/views/find-supervision.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { type SupervisionWeek, supervisionWeekSchema } from '../../answers/supervision-session.ts';
import { addNeeds } from '../../supervision/add-needs.ts';
import { weekParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** One week of one journey: the sessions, and what the rules still ask for. */
export const getJourneySupervision = defineAction({
  operationId: 'getJourneySupervision',
  method: 'get',
  path: '/api/journeys/:journeyId/weeks/:week/supervision',
  summary: 'Get the supervision of a week',
  description:
    'The sessions of one week of a journey and, for the running week, what the rules still ask for beside what is booked.',
  ability: 'read-journeys',
  params: weekParams,
  answer: supervisionWeekSchema,
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND'],
  async perform(context, { params: { journeyId, week } }): Promise<SupervisionWeek> {
    await getVisibleJourney(context, journeyId);
    const journey = await getFromDatabase(context.services.db, context.acting, journeyId, week);
    return addNeeds(context, journey, week);
  },
});
