import { canWith } from '../../../rules/vocabulary/abilities.ts';
import { type CalendarWeek, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { isId } from '../../is-id.ts';
import type { Session } from '../../session.ts';
import type { PersonInHand } from '../person/require-person.ts';
import { hashWeek, type SignedLine, weekStatement } from './week-content.ts';

/** A weekly log with what a signature on it would bind. */
export interface WeeklyLogInHand {
  readonly weeklyLogId: string;
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly superviseeName: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly supervisorTimeZone: string;
  readonly weekStartsOn: PlainDate;
  readonly week: CalendarWeek;
  readonly status: 'submitted' | 'returned' | 'reopened' | 'signed';
  readonly version: number;
  /** ISO instant. */
  readonly submittedAt: string;
  readonly lines: readonly SignedLine[];
  readonly contentSha256: string;
  readonly statement: string;
}

const LOG = `
  select w.id as "weeklyLogId", w.journey_id as "journeyId", j.supervisee_id as "superviseeId", p.name as "superviseeName",
    w.supervisor_id as "supervisorId", s.name as "supervisorName", s.time_zone as "supervisorTimeZone",
    w.week_starts_on as "weekStartsOn", w.status, w.version, w.submitted_at as "submittedAt"
  from weekly_log w join journey j on j.id = w.journey_id join person p on p.id = j.supervisee_id join person s on s.id = w.supervisor_id
  where w.id = ? and w.journey_id = ?
  for no key update of w`;

const LINES = `
  select id, on_date as "on", setting_id as "settingId", activity, minutes, medium, group_size as "groupSize"
  from log_entry where weekly_log_id = ? order by on_date, id`;

/**
 * Reads a weekly log for a command and holds it until the transaction ends, so that it is decided on once.
 * @throws WEEKLY_LOG_NOT_FOUND also for a weekly log of another journey or organization.
 */
export async function holdWeeklyLog(
  session: Session,
  journeyId: string,
  weeklyLogId: string,
): Promise<WeeklyLogInHand> {
  const [log] = isId(weeklyLogId) ? await session.ask<WeeklyLogInHand>(LOG, [weeklyLogId, journeyId]) : [];
  if (log === undefined) throw new CreditableError('WEEKLY_LOG_NOT_FOUND');
  const lines = await session.ask<SignedLine>(LINES, [weeklyLogId]);
  const week = weekOf(log.weekStartsOn);
  const { superviseeId, supervisorId, version } = log;
  const contentSha256 = hashWeek({ weeklyLogId, journeyId, superviseeId, supervisorId, week, version, lines });
  return { ...log, week, lines, contentSha256, statement: weekStatement(log.superviseeName, week, lines) };
}

/**
 * Refuses a decision on a weekly log by anybody but its supervisor, or when it does not wait.
 * @throws OWN_HOURS, NOT_THE_SUPERVISOR, WEEK_ALREADY_SIGNED, WEEK_NOT_SUBMITTED.
 */
export function assertDecidable(log: WeeklyLogInHand, actorId: string): void {
  if (log.superviseeId === actorId) throw new CreditableError('OWN_HOURS');
  if (log.supervisorId !== actorId) throw new CreditableError('NOT_THE_SUPERVISOR', { supervisor: log.supervisorName });
  if (log.status === 'signed') throw new CreditableError('WEEK_ALREADY_SIGNED');
  if (log.status !== 'submitted') throw new CreditableError('WEEK_NOT_SUBMITTED');
}

/**
 * Refuses to reopen a weekly log to anybody but its supervisee, its supervisor or a director, and unless it is signed
 * under the version that was shown.
 * @throws NOT_ALLOWED, WEEK_NOT_SIGNED, CONTENT_CHANGED.
 */
export function assertAmendable(log: WeeklyLogInHand, actor: PersonInHand, version: number): void {
  const who = { actorId: actor.id, roles: actor.roles };
  const concerned = canWith(who, 'amend-hours', { superviseeId: log.superviseeId, supervisorIds: [log.supervisorId] });
  if (!concerned) throw new CreditableError('NOT_ALLOWED');
  if (log.status !== 'signed') throw new CreditableError('WEEK_NOT_SIGNED');
  if (log.version !== version) throw new CreditableError('CONTENT_CHANGED');
}
