import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import type { Session } from '../session.ts';
import { COUNTED_LOGS } from '../operations/record/counted-entries.ts';
import type { WeekSummary } from './journey-page.ts';

const LOGS = `
  select w.week_starts_on as monday, w.id as "weeklyLogId", p.name as "supervisorName", w.status, w.comment,
    coalesce((select sum(e.minutes)::int from log_entry e where e.weekly_log_id = w.id), 0) as minutes
  from ${COUNTED_LOGS} w join person p on p.id = w.supervisor_id where w.counted_journey_id = ? order by w.week_starts_on desc, p.name, w.part`;

const DRAFTS = `
  select date_trunc('week', on_date)::date as monday, sum(minutes)::int as minutes
  from log_entry where journey_id = ? and weekly_log_id is null group by 1`;

type LogRow = WeekSummary['weeklyLogs'][number] & { readonly monday: PlainDate };

/** Reads the weeks of a journey in short, newest first; weeks without any entry are left out. */
export async function readWeeks(session: Session, journeyId: string): Promise<WeekSummary[]> {
  const logs = Map.groupBy(await session.ask<LogRow>(LOGS, [journeyId]), ({ monday }) => monday);
  const drafts = new Map(
    (await session.ask<{ monday: PlainDate; minutes: number }>(DRAFTS, [journeyId])).map(({ monday, minutes }) => [
      monday,
      minutes,
    ]),
  );
  const mondays = [...new Set([...logs.keys(), ...drafts.keys()])].sort().reverse();
  return mondays.map((monday) => ({
    week: weekOf(monday),
    weeklyLogs: (logs.get(monday) ?? []).map(({ monday: _, ...log }) => log),
    draftMinutes: drafts.get(monday) ?? 0,
  }));
}
