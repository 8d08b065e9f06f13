import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import { isoInstant } from '../instant.ts';
import { isId } from '../is-id.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';
import type { Session } from '../session.ts';
import { changedSince } from './changed-since.ts';
import { readFormerVersions } from './former-versions.ts';
import { FLAG_COLUMNS, type FlagFacts, flagsOf } from './log-flags.ts';
import { lineOf, readLinesOfAll } from './log-lines.ts';
import type { QueueItem } from './queue-item.ts';

const QUEUE = `
  select w.id as "weeklyLogId", w.journey_id as "journeyId", p.name as "superviseeName", j.license, w.week_starts_on as "weekStartsOn",
    w.version, w.submitted_at as "submittedAt",
    (select coalesce(json_agg(json_build_object('activity', a.activity, 'minutes', a.minutes) order by a.activity), '[]') from (
      select e.activity, sum(e.minutes)::int as minutes from log_entry e where e.weekly_log_id = w.id group by e.activity) a) as "minutesByActivity",
    ${FLAG_COLUMNS}
  from weekly_log w join journey j on j.id = w.journey_id join person p on p.id = j.supervisee_id
  where w.supervisor_id = ? and w.status = 'submitted'
  order by w.submitted_at, p.name, w.id`;

type Row = Omit<QueueItem, 'week' | 'totalMinutes' | 'flags' | 'changedSinceSigned'> &
  FlagFacts & { readonly weekStartsOn: PlainDate };

/**
 * The weekly logs that wait for one supervisor, oldest first.
 * @throws DATABASE_AWAY.
 */
export function findQueue(db: Database, acting: ActingPerson, supervisorId: string): Promise<QueueItem[]> {
  if (!isId(supervisorId)) return Promise.resolve([]);
  return read(db, acting, async (session) => {
    const rows = await session.ask<Row>(QUEUE, [supervisorId]);
    const changes = await readChanges(session, rows);
    return rows.map((row) => ({ ...itemOf(row), changedSinceSigned: changes.get(row.weeklyLogId) ?? null }));
  });
}

/** Only logs that were signed before have something to compare with; they are few. */
async function readChanges(session: Session, rows: readonly Row[]) {
  const ids = rows.filter(({ signedBefore }) => signedBefore).map(({ weeklyLogId }) => weeklyLogId);
  const versions = await readFormerVersions(session, ids);
  const lines = await readLinesOfAll(session, ids);
  return new Map(ids.map((id) => [id, changedSince(versions.get(id) ?? [], (lines.get(id) ?? []).map(lineOf))]));
}

function itemOf(row: Row): Omit<QueueItem, 'changedSinceSigned'> {
  const { weeklyLogId, journeyId, superviseeName, license, version, minutesByActivity } = row;
  return {
    weeklyLogId,
    journeyId,
    superviseeName,
    license,
    week: weekOf(row.weekStartsOn),
    version,
    submittedAt: isoInstant(row.submittedAt),
    minutesByActivity,
    totalMinutes: minutesByActivity.reduce((sum, { minutes }) => sum + minutes, 0),
    flags: flagsOf(row),
  };
}
