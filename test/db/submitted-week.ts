import type { Database } from '../../db/open-database.ts';
import { draftWeek } from '../../db/operations/week/draft-week.ts';
import { submitWeek } from '../../db/operations/week/submit-week.ts';
import { getWeeklyLog } from '../../db/views/get-weekly-log.ts';
import type { WeeklyLogPage } from '../../db/views/weekly-log-page.ts';
import { entryIn, type Program, WEEK } from './program.ts';

/** Logs and submits a week of one entry, and shows the weekly log that now waits. */
export async function submitAWeek(db: Database, program: Program): Promise<WeeklyLogPage> {
  const { superviseeId, supervisorId, organizationId, by } = program;
  await draftWeek(db, by(superviseeId, { week: WEEK, entries: [entryIn(program)] }));
  const { waiting } = await submitWeek(db, by(superviseeId, { week: WEEK }));
  return getWeeklyLog(db, { organizationId, actorId: supervisorId }, waiting[0]!.weeklyLogId);
}
