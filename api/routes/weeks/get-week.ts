import { getWeekDraft } from '../../../db/views/get-week-draft.ts';
import type { ShownWeek } from '../../../db/views/week-draft.ts';
import { uncountedIn } from '../../../rules/vocabulary/week-gate.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { weekDraftSchema } from '../../answers/week-draft.ts';
import { weekParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** One week of a journey: the draft, the weekly logs made of it, and what may be chosen. */
export const getWeek = defineAction({
  operationId: 'getWeek',
  method: 'get',
  path: '/api/journeys/:journeyId/weeks/:week',
  summary: 'Get a week',
  description:
    'The draft of one week, the weekly logs already made of it, the week before to copy from, the agreements to choose from, and under whom hours of the week do not count yet.',
  ability: 'read-journeys',
  params: weekParams,
  answer: weekDraftSchema,
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND'],
  async perform(context, { params: { journeyId, week } }): Promise<ShownWeek> {
    const { gate } = await getVisibleJourney(context, journeyId);
    const draft = await getWeekDraft(context.services.db, context.acting, journeyId, week);
    return { ...draft, uncounted: uncountedIn(gate, week) };
  },
});
