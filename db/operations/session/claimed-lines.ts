import { endOfWeek, startOfWeek, type CalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import type { Session } from '../../session.ts';

/** A condition on `log_entry e`: the line stands for a session that was held, and is the supervisor's to correct. */
export const FROM_SESSION = 'exists (select 1 from session_member m where m.line_id = e.id)';

/** The drafts of a week that come from sessions held; whoever writes the draft anew leaves them as they are. */
export async function findClaimedDrafts(session: Session, journeyId: string, week: CalendarWeek): Promise<string[]> {
  const rows = await session.ask<{ id: string }>(
    `select e.id from log_entry e where e.journey_id = ? and e.weekly_log_id is null and e.on_date between ? and ? and ${FROM_SESSION}`,
    [journeyId, startOfWeek(week), endOfWeek(week)],
  );
  return rows.map(({ id }) => id);
}
