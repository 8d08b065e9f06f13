import { FROM_SESSION } from '../operations/session/claimed-lines.ts';
import type { Session } from '../session.ts';
import type { LogLine } from './weekly-log-page.ts';

/** A line with the weekly log it belongs to (null for a draft), and whether it comes from a session that was held. */
export type PlacedLine = LogLine & { readonly weeklyLogId: string | null; readonly fromSession: boolean };

const LINES = `
  select e.id, e.weekly_log_id as "weeklyLogId", e.on_date as "on", e.setting_id as "settingId", s.name as "settingName",
    e.supervisor_id as "supervisorId", p.name as "supervisorName", e.activity, e.minutes, e.medium, e.group_size as "groupSize",
    ${FROM_SESSION} as "fromSession"
  from log_entry e join setting s on s.id = e.setting_id join person p on p.id = e.supervisor_id
  where $WHICH order by e.on_date, s.name, e.activity, e.id`;

/** Reads the lines of one weekly log, by day. */
export async function readLinesOf(session: Session, weeklyLogId: string): Promise<LogLine[]> {
  const lines = await session.ask<PlacedLine>(LINES.replace('$WHICH', 'e.weekly_log_id = ?'), [weeklyLogId]);
  return lines.map(lineOf);
}

/** Reads the lines of several weekly logs, each by day; a log without lines is not in it. */
export async function readLinesOfAll(
  session: Session,
  weeklyLogIds: readonly string[],
): Promise<Map<string | null, PlacedLine[]>> {
  if (weeklyLogIds.length === 0) return new Map();
  const lines = await session.ask<PlacedLine>(LINES.replace('$WHICH', 'e.weekly_log_id in (?)'), [weeklyLogIds]);
  return Map.groupBy(lines, ({ weeklyLogId }) => weeklyLogId);
}

/** Reads all lines of a journey between two days, both included. */
export function readLinesBetween(
  session: Session,
  journeyId: string,
  from: string,
  until: string,
): Promise<PlacedLine[]> {
  return session.ask<PlacedLine>(LINES.replace('$WHICH', 'e.journey_id = ? and e.on_date between ? and ?'), [
    journeyId,
    from,
    until,
  ]);
}

/** The line without its place. */
export function lineOf({ weeklyLogId: _, fromSession: __, ...line }: PlacedLine): LogLine {
  return line;
}
