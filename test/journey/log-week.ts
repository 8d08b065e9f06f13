import type { Database } from '../../db/open-database.ts';
import { draftWeek } from '../../db/operations/week/draft-week.ts';
import { getWeeklyLog } from '../../db/views/get-weekly-log.ts';
import { type CalendarWeek, startOfWeek } from '../../rules/vocabulary/calendar-week.ts';
import { draftWeekSchema } from '../../rules/vocabulary/commands/draft-week.ts';
import { addDays } from '../../rules/vocabulary/plain-date.ts';
import * as messages from '../../workflows/journey/messages.ts';
import type { TestJourney } from './begin-counting.ts';

/** Hours of work in the week that `submitTestWeek` logs, supervision included. */
export const WEEK_MINUTES = 720;

/** Logs and submits a week of twelve hours, one of them supervision, that California counts whole. */
export async function submitTestWeek(db: Database, journey: TestJourney, week: CalendarWeek, at: string) {
  const monday = startOfWeek(week);
  const { settingId, supervisorId, organizationId } = journey;
  const line = (day: number, activity: string, minutes: number) => {
    return { on: addDays(monday, day), settingId, supervisorId, activity, minutes };
  };
  const entries = [
    line(0, 'counseling-individual', 300),
    line(1, 'counseling-family', 240),
    line(2, 'documentation', 120),
    line(3, 'supervision-individual', 60),
  ];
  await draftWeek(db, journey.command('supervisee', draftWeekSchema.parse({ week, entries }), at));
  const { madeIds } = await journey.send(messages.submitWeek, journey.command('supervisee', { week }, at));
  return getWeeklyLog(db, { organizationId, actorId: supervisorId }, madeIds?.[0] ?? '');
}

/**
 * The supervisor signs exactly what was submitted.
 * @param between - awaited once it is submitted and before it is signed.
 */
export async function signTestWeek(
  db: Database,
  journey: TestJourney,
  week: CalendarWeek,
  at: string,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const { weeklyLogId, contentSha256 } = await submitTestWeek(db, journey, week, at);
  await between();
  await journey.send(messages.signWeek, journey.command('supervisor', { weeklyLogId, contentSha256 }, at));
}
