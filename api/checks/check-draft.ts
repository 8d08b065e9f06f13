import type { JourneyPage } from '../../db/views/journey-page.ts';
import { type CalendarWeek, daysOfWeek, startOfWeek } from '../../rules/vocabulary/calendar-week.ts';
import type { DraftEntry, DraftWeek } from '../../rules/vocabulary/commands/draft-week.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { type PlainDate, dateAt } from '../../rules/vocabulary/plain-date.ts';
import { assertOpen } from '../access/assert-journey.ts';
import type { ActionContext } from '../action.ts';

const MINUTES_OF_A_DAY = 1440;

/**
 * Refuses a draft that cannot be true: days to come, days of another week, or more than 24 hours in a day.
 * @throws JOURNEY_ENDED, WEEK_NOT_STARTED, DAY_OUTSIDE_WEEK, DAY_IN_FUTURE or DAY_TOO_LONG.
 */
export function checkDraft(context: ActionContext, page: JourneyPage, { week, entries }: DraftWeek): void {
  assertOpen(page);
  assertWeekStarted(context, week);
  const days = daysOfWeek(week);
  const today = todayOf(context);
  for (const { on } of entries) {
    if (!days.includes(on)) throw new CreditableError('DAY_OUTSIDE_WEEK', { on, week });
    if (on > today) throw new CreditableError('DAY_IN_FUTURE', { on });
  }
  for (const on of days) assertDayIsPossible(on, entries);
}

/**
 * Refuses a week of which no day has come yet where the person lives.
 * @throws WEEK_NOT_STARTED.
 */
export function assertWeekStarted(context: ActionContext, week: CalendarWeek): void {
  if (startOfWeek(week) > todayOf(context)) throw new CreditableError('WEEK_NOT_STARTED', { week });
}

function assertDayIsPossible(on: PlainDate, entries: readonly DraftEntry[]): void {
  const minutes = entries.filter((entry) => entry.on === on).reduce((sum, entry) => sum + entry.minutes, 0);
  if (minutes > MINUTES_OF_A_DAY) throw new CreditableError('DAY_TOO_LONG', { on });
}

function todayOf({ at, acting }: ActionContext): PlainDate {
  return dateAt(at, acting.timeZone);
}
