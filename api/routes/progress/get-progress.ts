import { getProgress as getFromDatabase } from '../../../db/views/get-progress.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { progressSchema, type ShownProgress } from '../../answers/progress.ts';
import { journeyParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** The evaluations and goals of a journey, and the periods for which its license asks for an evaluation or a report. */
export const getProgress = defineAction({
  operationId: 'getProgress',
  method: 'get',
  path: '/api/journeys/:journeyId/progress',
  summary: 'Get evaluations and goals',
  description:
    'What supervisors said of the supervisee period by period, which periods are due or late under the license, and the goals of the learning plan.',
  ability: 'read-journeys',
  params: journeyParams,
  answer: progressSchema,
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND'],
  async perform(context, { params: { journeyId } }): Promise<ShownProgress> {
    const { agreements } = await getVisibleJourney(context, journeyId);
    const { services, acting, at } = context;
    const { facts, evaluations, goals, ...who } = await getFromDatabase(services.db, acting, journeyId);
    const supervisors = new Map(agreements.map((one) => [one.supervisorId, one.supervisorName]));
    return {
      ...who,
      periods: services.outlooks.duties({ ...facts, today: dateAt(at, acting.timeZone) }),
      evaluations: evaluations.map((one) => ({ ...one, areas: [...one.areas] })),
      goals: [...goals],
      supervisors: [...supervisors].map(([supervisorId, supervisorName]) => ({ supervisorId, supervisorName })),
    };
  },
});
