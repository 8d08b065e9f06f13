import type { Medium } from '../../../rules/vocabulary/activity.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { SupervisionKind } from '../../../rules/vocabulary/supervision-kind.ts';
import type { ReplacedLine } from '../../entities/session-member.ts';
import { isoInstant } from '../../instant.ts';
import { isId } from '../../is-id.ts';
import type { Session } from '../../session.ts';

/** A supervisee in a session, as commands need them. */
export interface MemberInHand {
  readonly memberId: string;
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly superviseeName: string;
  readonly ended: boolean;
  readonly settingId: string;
  readonly lineId: string | null;
  readonly lineMade: boolean;
  readonly replacedLine: ReplacedLine | null;
}

/** A session of supervision, as commands need it. */
export interface SessionInHand {
  readonly sessionId: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
  /** IANA name of the zone in which it was booked. */
  readonly timeZone: string;
  readonly seriesId: string | null;
  /** ISO instant. */
  readonly startsAt: string;
  readonly on: PlainDate;
  readonly minutes: number;
  readonly kind: SupervisionKind;
  readonly medium: Medium;
  readonly canceled: boolean;
  readonly held: boolean;
  readonly members: readonly MemberInHand[];
}

const SESSION = `
  select s.id as "sessionId", s.supervisor_id as "supervisorId", p.name as "supervisorName", s.time_zone as "timeZone",
    s.series_id as "seriesId", s.starts_at as "startsAt", s.on_date as "on", s.minutes, s.kind, s.medium,
    s.canceled_at is not null as canceled, s.held_at is not null as held
  from supervision_session s join person p on p.id = s.supervisor_id where s.id = ? for no key update of s`;

// Journeys are held in one order, so that two sessions with the same people never wait for each other.
const MEMBERS = `
  select m.id as "memberId", m.journey_id as "journeyId", j.supervisee_id as "superviseeId", p.name as "superviseeName",
    j.ended_at is not null as ended, m.setting_id as "settingId", m.line_id as "lineId", m.line_made as "lineMade",
    m.replaced_line as "replacedLine"
  from session_member m join journey j on j.id = m.journey_id join person p on p.id = j.supervisee_id
  where m.session_id = ? order by m.journey_id for no key update of m, j`;

/**
 * A session of a command, held with its members and their journeys until the transaction ends.
 * @throws SESSION_NOT_FOUND also for a session of another organization.
 */
export async function holdSession(session: Session, sessionId: string): Promise<SessionInHand> {
  const [found] = isId(sessionId) ? await session.ask<Omit<SessionInHand, 'members'>>(SESSION, [sessionId]) : [];
  if (found === undefined) throw new CreditableError('SESSION_NOT_FOUND');
  const members = await session.ask<MemberInHand>(MEMBERS, [sessionId]);
  return { ...found, startsAt: isoInstant(found.startsAt), members };
}

/**
 * Refuses a change to a session that is over one way or the other.
 * @throws SESSION_CANCELED, SESSION_HELD.
 */
export function assertBooked({ canceled, held }: SessionInHand): void {
  if (canceled) throw new CreditableError('SESSION_CANCELED');
  if (held) throw new CreditableError('SESSION_HELD');
}
