import { getWeekDraft } from '../../db/views/get-week-draft.ts';
import type { JourneyPage } from '../../db/views/journey-page.ts';
import type { CalendarWeek } from '../../rules/vocabulary/calendar-week.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { assertOpen } from '../access/assert-journey.ts';
import type { ActionContext } from '../action.ts';
import { assertWeekStarted } from './check-draft.ts';

/**
 * Refuses to submit a week that is to come, is empty, or waits for its supervisors already.
 * @throws JOURNEY_ENDED, WEEK_NOT_STARTED, WEEK_ALREADY_SUBMITTED or NOTHING_TO_SUBMIT.
 */
export async function checkSubmission(context: ActionContext, page: JourneyPage, week: CalendarWeek): Promise<void> {
  assertOpen(page);
  assertWeekStarted(context, week);
  const { drafts, weeklyLogs } = await getWeekDraft(context.services.db, context.acting, page.row.journeyId, week);
  if (drafts.length > 0) return;
  const waiting = weeklyLogs.some(({ status }) => status === 'submitted');
  throw new CreditableError(waiting ? 'WEEK_ALREADY_SUBMITTED' : 'NOTHING_TO_SUBMIT', { week });
}
