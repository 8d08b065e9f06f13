import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { addDays, type PlainDate } from '../../rules/vocabulary/plain-date.ts';
import { isoInstant } from '../instant.ts';
import { isId } from '../is-id.ts';
import type { Database } from '../open-database.ts';
import { hashWeek, weekStatement } from '../operations/week/week-content.ts';
import { read } from '../read.ts';
import type { Session } from '../session.ts';
import { changedSince } from './changed-since.ts';
import { compareLines } from './compare-lines.ts';
import { shownSignature, type StoredSignature } from './shown-signature.ts';
import { readFormerVersions } from './former-versions.ts';
import { FLAG_COLUMNS, type FlagFacts, flagsOf } from './log-flags.ts';
import { readLinesOf } from './log-lines.ts';
import type { FormerVersion, LogLine, WeeklyLogPage } from './weekly-log-page.ts';

const LOG = `
  select w.id as "weeklyLogId", w.journey_id as "journeyId", j.supervisee_id as "superviseeId", p.name as "superviseeName",
    w.supervisor_id as "supervisorId", s.name as "supervisorName", j.license, j.phase, w.week_starts_on as "weekStartsOn", w.status, w.version,
    w.submitted_at as "submittedAt", w.comment,
    coalesce((select json_agg(t.license order by t.license) from shared_log h join journey t on t.id = h.journey_id
      where h.source_journey_id = w.journey_id and h.from_on <= w.week_starts_on and (h.until_on is null or h.until_on >= w.week_starts_on)), '[]') as "alsoToward",
    case when g.id is not null then json_build_object('signerName', signer.name, 'signedAt', g.signed_at, 'statement', g.statement,
      'contentSha256', g.content_sha256, 'origin', g.origin, 'timeZone', signer.time_zone) end as signature,
    ${FLAG_COLUMNS}
  from weekly_log w join journey j on j.id = w.journey_id join person p on p.id = j.supervisee_id join person s on s.id = w.supervisor_id
    left join signature g on g.weekly_log_id = w.id and g.voided_at is null left join person signer on signer.id = g.signer_id
  where w.id = ?`;

const PREVIOUS = `
  select e.activity, sum(e.minutes)::int as minutes
  from log_entry e join weekly_log w on w.id = e.weekly_log_id
  where w.journey_id = ? and w.supervisor_id = ? and w.week_starts_on = ? group by e.activity order by e.activity`;

type Told =
  | 'week'
  | 'lines'
  | 'totalMinutes'
  | 'contentSha256'
  | 'flags'
  | 'previousMinutesByActivity'
  | 'changes'
  | 'changedSinceSigned'
  | 'formerVersions';

interface Row extends Omit<WeeklyLogPage, Told | 'signature'>, FlagFacts {
  readonly signature: StoredSignature | null;
  readonly version: number;
  readonly submittedAt: string;
  readonly weekStartsOn: PlainDate;
}

/**
 * A weekly log as it will be, or was, signed: its lines, its hash, what the signature declares, and what to look at.
 * @throws WEEKLY_LOG_NOT_FOUND also for a weekly log of another organization; DATABASE_AWAY.
 */
export function getWeeklyLog(db: Database, acting: ActingPerson, weeklyLogId: string): Promise<WeeklyLogPage> {
  return read(db, acting, async (session) => {
    const [row] = isId(weeklyLogId) ? await session.ask<Row>(LOG, [weeklyLogId]) : [];
    if (row === undefined) throw new CreditableError('WEEKLY_LOG_NOT_FOUND');
    const formerVersions = (await readFormerVersions(session, [weeklyLogId])).get(weeklyLogId) ?? [];
    const lines = await readLinesOf(session, weeklyLogId);
    const previousMinutesByActivity = await readPrevious(session, row);
    return { ...pageOf(row, lines), previousMinutesByActivity, ...versionsOf(row, lines, formerVersions) };
  });
}

async function readPrevious(session: Session, row: Row): Promise<WeeklyLogPage['previousMinutesByActivity']> {
  const monday = addDays(row.weekStartsOn, -7);
  const minutes = await session.ask<NonNullable<WeeklyLogPage['previousMinutesByActivity']>[number]>(PREVIOUS, [
    row.journeyId,
    row.supervisorId,
    monday,
  ]);
  return minutes.length === 0 ? null : minutes;
}

/** While the hours are drafts again, the newest version is the one that came back. */
function versionsOf(
  { status }: Row,
  lines: readonly LogLine[],
  formerVersions: readonly FormerVersion[],
): Pick<WeeklyLogPage, 'changes' | 'changedSinceSigned' | 'formerVersions'> {
  const [last] = formerVersions;
  const isBack = status === 'returned' || status === 'reopened';
  if (isBack || last === undefined) return { changes: null, changedSinceSigned: null, formerVersions };
  const changes = compareLines(last.lines, lines);
  return { changes, changedSinceSigned: changedSince(formerVersions, lines), formerVersions };
}

function pageOf(
  row: Row,
  lines: LogLine[],
): Omit<WeeklyLogPage, 'previousMinutesByActivity' | keyof ReturnType<typeof versionsOf>> {
  const { weeklyLogId, journeyId, superviseeId, supervisorId, version, signature } = row;
  const {
    weekStartsOn,
    supervisionMinutes: _,
    longestDayMinutes: __,
    unagreedSettings: ___,
    signedBefore: ____,
    ...shown
  } = row;
  const week = weekOf(weekStartsOn);
  return {
    ...shown,
    week,
    submittedAt: isoInstant(row.submittedAt),
    lines,
    totalMinutes: lines.reduce((sum, { minutes }) => sum + minutes, 0),
    contentSha256: hashWeek({ weeklyLogId, journeyId, superviseeId, supervisorId, week, version, lines }),
    statement: signature?.statement ?? weekStatement(row.superviseeName, week, lines),
    signature: signature === null ? null : shownSignature(signature),
    flags: row.status === 'submitted' ? flagsOf(row) : [],
  };
}
