import type { Medium } from '../../../rules/vocabulary/activity.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { SupervisionKind } from '../../../rules/vocabulary/supervision-kind.ts';
import { isoInstant } from '../../instant.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import type { Session } from '../../session.ts';

/**
 * Where a member of a session stands: expected, came (and whether it is in the log), did not come, or canceled.
 * `to-add` and `differs` mean that the week was closed before the session was recorded or corrected.
 */
export type Standing = 'booked' | 'in-draft' | 'in-log' | 'to-add' | 'differs' | 'absent' | 'canceled';

/** A session as one of its members has it. */
export interface BookedSession {
  readonly sessionId: string;
  readonly seriesId: string | null;
  readonly journeyId: string;
  readonly superviseeName: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly settingId: string;
  readonly settingName: string;
  /** ISO instant. */
  readonly startsAt: string;
  /** The day where the supervisor lives, which is the day of the log. */
  readonly on: PlainDate;
  /** IANA name of the zone in which it was booked. */
  readonly timeZone: string;
  /** As it was held, or as it is booked. */
  readonly minutes: number;
  readonly kind: SupervisionKind;
  readonly medium: Medium;
  /** How many came, or how many are expected. */
  readonly size: number;
  readonly standing: Standing;
  readonly cancelReason: string | null;
  /** Whether the supervisor recorded an absence that holds that day. */
  readonly supervisorAway: boolean;
}

const SESSIONS = `
  select s.id as "sessionId", s.series_id as "seriesId", m.journey_id as "journeyId", p.name as "superviseeName",
    s.supervisor_id as "supervisorId", v.name as "supervisorName", m.setting_id as "settingId", t.name as "settingName",
    s.starts_at as "startsAt", s.on_date as "on", s.time_zone as "timeZone", coalesce(s.held_minutes, s.minutes) as minutes,
    coalesce(s.held_kind, s.kind) as kind, coalesce(s.held_medium, s.medium) as medium, n.size, s.cancel_reason as "cancelReason",
    exists (select 1 from absence a where a.person_id = s.supervisor_id and s.on_date between a.from_on and a.until_on) as "supervisorAway",
    case when s.canceled_at is not null then 'canceled' when s.held_at is null then 'booked'
      when m.attendance = 'absent' then case when e.id is null then 'absent' else 'differs' end
      when e.id is null then 'to-add'
      when e.minutes <> s.held_minutes or e.medium <> s.held_medium or e.activity <> 'supervision-' || s.held_kind
        or coalesce(e.group_size, 0) <> (case when s.held_kind = 'individual' then 0 else n.size end) then 'differs'
      when e.weekly_log_id is null then 'in-draft' else 'in-log' end as standing
  from session_member m join supervision_session s on s.id = m.session_id
    join journey j on j.id = m.journey_id join person p on p.id = j.supervisee_id
    join person v on v.id = s.supervisor_id join setting t on t.id = m.setting_id
    left join log_entry e on e.id = m.line_id
    cross join lateral (select count(*)::int as size from session_member o
      where o.session_id = s.id and (s.held_at is null or o.attendance = 'present')) n
  where $WHICH and s.on_date between ? and ? order by s.starts_at, s.id, p.name`;

/**
 * The sessions of one journey, booked, held or canceled, by their day in the log.
 * @param from - first day.
 * @param until - last day.
 * @returns by start; none for a journey that does not exist.
 */
export function findBooked(
  db: Database,
  { organizationId, journeyId }: { readonly organizationId: string; readonly journeyId: string },
  from: PlainDate,
  until: PlainDate,
): Promise<BookedSession[]> {
  return read(db, { organizationId }, (session) => readBooked(session, journeyId, from, until));
}

// Sessions count where their lines do: also where the hours of the journey are taken along.
const COUNTED = `(m.journey_id = ? or exists (select 1 from shared_log h where h.journey_id = ? and h.source_journey_id = m.journey_id
  and s.on_date >= h.from_on and (h.until_on is null or s.on_date <= h.until_on)))`;

/** The same within a transaction that is already open. */
export function readBooked(session: Session, journeyId: string, from: PlainDate, until: PlainDate) {
  return readSessions(session, COUNTED, [journeyId, journeyId, from, until]);
}

/**
 * The sessions of one supervisor with all their members, one row for each member.
 * @param from - first day.
 * @param until - last day.
 */
export function readSessionsOf(session: Session, supervisorId: string, from: PlainDate, until: PlainDate) {
  return readSessions(session, 's.supervisor_id = ?', [supervisorId, from, until]);
}

async function readSessions(session: Session, which: string, values: readonly string[]): Promise<BookedSession[]> {
  const rows = await session.ask<BookedSession>(SESSIONS.replace('$WHICH', which), values);
  return rows.map((row) => ({ ...row, startsAt: isoInstant(row.startsAt) }));
}
