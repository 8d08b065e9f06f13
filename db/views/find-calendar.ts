import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { CredentialKind } from '../../rules/vocabulary/credential.ts';
import type { ObligationKind } from '../../rules/vocabulary/obligation.ts';
import { type PlainDate, addDays } from '../../rules/vocabulary/plain-date.ts';
import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';
import type { Session } from '../session.ts';

/** Something that a person owes by a day. */
export interface DueDay {
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly dueOn: PlainDate;
  readonly journeyId: string | null;
}

/** A session of supervision that is booked. */
export interface CalendarSession {
  readonly sessionId: string;
  /** ISO instant. */
  readonly startsAt: string;
  /** IANA name of the zone in which it was booked. */
  readonly timeZone: string;
  readonly minutes: number;
  readonly isSupervisor: boolean;
}

/** The last day of something that the person must keep valid; a renewal of the same thing has the same key. */
export interface LastDay {
  readonly key: string;
  readonly kind: CredentialKind | 'registration';
  readonly jurisdiction: string | null;
  readonly lastOn: PlainDate;
}

/** The last day for an exam to which the board has admitted somebody. */
export interface ExamWindow {
  readonly examId: string;
  readonly lastOn: PlainDate;
  readonly journeyId: string;
}

/** What stands in the calendar of one person; nobody else is named in it. */
export interface PersonCalendar {
  readonly due: readonly DueDay[];
  readonly sessions: readonly CalendarSession[];
  readonly lastDays: readonly LastDay[];
  readonly exams: readonly ExamWindow[];
}

/** What lies longer ago is left out. */
const LOOK_BACK_DAYS = 60;

// The renewal of a credential and an exam stand there by their last day, long before they are owed.
const DUE = `
  select id as "obligationId", kind, due_on as "dueOn", journey_id as "journeyId" from obligation
  where coalesce(delegate_id, owner_id) = ? and closed_at is null and due_on >= ? and kind <> 'renew-credential'
    and not exists (select from submission_exam e where e.id::text = subject_id)
  order by due_on, id limit 1000`;

const SESSIONS = `
  select s.id as "sessionId", s.starts_at as "startsAt", s.time_zone as "timeZone", coalesce(s.held_minutes, s.minutes) as minutes,
    s.supervisor_id = ? as "isSupervisor"
  from supervision_session s where s.canceled_at is null and s.on_date >= ? and (s.supervisor_id = ? or exists (
    select from session_member m join journey j on j.id = m.journey_id where m.session_id = s.id and j.supervisee_id = ?))
  order by s.starts_at, s.id limit 1000`;

// Of each credential the one that ends last; one without an end outlasts all.
const LAST_DAYS = `
  select concat_ws(' ', kind, jurisdiction, name) as key, kind, jurisdiction, max(expires_on) as "lastOn" from (
    select kind, name, jurisdiction, expires_on from credential where person_id = ?
    union all
    select 'license', license, jurisdiction, expires_on from supervisor_license where person_id = ?
    union all
    select 'registration', r.credential, r.jurisdiction, r.expires_on from registration r join journey j on j.id = r.journey_id
    where j.supervisee_id = ? and j.ended_at is null and r.issued_on is not null) as held
  group by kind, jurisdiction, name having not bool_or(expires_on is null) and max(expires_on) >= ? order by 4, 1`;

const EXAMS = `
  select e.id as "examId", e.window_ends_on as "lastOn", j.id as "journeyId" from submission_exam e
  join submission s on s.id = e.submission_id join journey j on j.id = s.journey_id
  where j.supervisee_id = ? and j.ended_at is null and e.result is null and e.window_ends_on >= ? order by 2, 1`;

/**
 * What stands in the calendar of the acting person: days by which something is due, sessions that are booked, the last
 * days of credentials and of windows for an exam.
 * @param today - the person's calendar day.
 * @throws DATABASE_AWAY.
 */
export function findCalendar(db: Database, acting: ActingPerson, today: PlainDate): Promise<PersonCalendar> {
  const { actorId } = acting;
  const since = addDays(today, -LOOK_BACK_DAYS);
  return read(db, acting, async (session) => ({
    due: await session.ask<DueDay>(DUE, [actorId, since]),
    sessions: await readSessions(session, actorId, since),
    lastDays: await session.ask<LastDay>(LAST_DAYS, [actorId, actorId, actorId, since]),
    exams: await session.ask<ExamWindow>(EXAMS, [actorId, since]),
  }));
}

async function readSessions(session: Session, actorId: string, since: PlainDate): Promise<CalendarSession[]> {
  const rows = await session.ask<CalendarSession>(SESSIONS, [actorId, since, actorId, actorId]);
  return rows.map((row) => ({ ...row, startsAt: isoInstant(row.startsAt) }));
}
