import { can } from '../../../rules/vocabulary/abilities.ts';
import type { EmergencyInForce } from '../../../rules/vocabulary/emergency.ts';
import type { Proof } from '../../../rules/vocabulary/proof.ts';
import type { Role } from '../../../rules/vocabulary/role.ts';
import {
  type SignInEnding,
  type SignInLimits,
  type SignInMethod,
  limitPassed,
} from '../../../rules/vocabulary/sign-in.ts';
import { isoInstant } from '../../instant.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { sha256OfText } from '../../sha256.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';
import { endSessions } from './end-sessions.ts';

/** Whoever a token stands for, as they are now. */
export interface KnownSession {
  readonly sessionId: string;
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** IANA name. */
  readonly timeZone: string;
  readonly method: SignInMethod;
  /** ISO instant. */
  readonly signedInAt: string;
  /** The last proof that was given in it; null while there was none. */
  readonly proof: Proof | null;
  /** The emergency access that is in force in it; null where there is none. */
  readonly emergency: EmergencyInForce | null;
}

/** A token as a browser sent it, and when. */
export interface PresentedToken {
  readonly organizationId: string;
  readonly token: string;
  readonly limits: SignInLimits;
  /** ISO instant. */
  readonly at: string;
}

interface Row extends Omit<KnownSession, 'proof' | 'emergency'> {
  readonly emergencyId: string | null;
  readonly emergencyPersonId: string;
  readonly emergencyPersonName: string;
  readonly emergencyEndsAt: string;
  readonly lastSeenAt: string;
  readonly isDisabled: boolean;
  readonly provedBy: Proof['by'] | null;
  readonly provedAt: string | null;
}

// What is not sent every minute is not worth a write.
const SEEN_EVERY_MS = 60_000;

const FIND = `
  select s.id as "sessionId", s.person_id as "personId", p.name, p.roles, p.time_zone as "timeZone", s.method,
    s.signed_in_at as "signedInAt", s.last_seen_at as "lastSeenAt", p.disabled_at is not null as "isDisabled",
    s.proved_by as "provedBy", s.proved_at as "provedAt", e.id as "emergencyId", e.person_id as "emergencyPersonId",
    c.name as "emergencyPersonName", e.ends_at as "emergencyEndsAt"
  from sign_in_session s join person p on p.id = s.person_id
    left join emergency_access e on e.session_id = s.id and e.holder_id = s.person_id and e.ended_at is null and e.ends_at > ?
    left join person c on c.id = e.person_id
  where s.token_sha256 = ? and s.ended_at is null`;

/**
 * Who a token stands for at this moment; a session that has passed a limit ends here, with its entry in the audit trail.
 * @returns null for a token that was never given, a session that is over, and a person who is disabled or has no role.
 * @throws DATABASE_AWAY.
 */
export function lookUpSession(db: Database, presented: PresentedToken): Promise<KnownSession | null> {
  const { organizationId, token, limits, at } = presented;
  return inSession(db, organizationId, async (session) => {
    const [row] = await session.ask<Row>(FIND, [at, sha256OfText(token)]);
    if (row === undefined || row.isDisabled || row.roles.length === 0) return null;
    const known = { ...row, signedInAt: isoInstant(row.signedInAt), lastSeenAt: isoInstant(row.lastSeenAt) };
    const passed = limitPassed(known, limits, at);
    if (passed !== null) return endByItself(session, known, passed, at);
    await noteSeen(session, known, at);
    return { ...known, proof: proofOf(row), emergency: emergencyOf(row) };
  });
}

function proofOf({ provedBy, provedAt }: Row): Proof | null {
  return provedBy === null || provedAt === null ? null : { by: provedBy, at: isoInstant(provedAt) };
}

function emergencyOf(row: Row): EmergencyInForce | null {
  const { emergencyId, emergencyPersonId: personId, emergencyPersonName: personName, emergencyEndsAt } = row;
  // Whoever lost the role that opened it reads no more by it.
  if (emergencyId === null || !can(row.roles, 'break-glass')) return null;
  return { emergencyId, personId, personName, endsAt: isoInstant(emergencyEndsAt) };
}

async function endByItself(session: Session, known: Row, because: SignInEnding, at: string): Promise<null> {
  const { personId, sessionId, name } = known;
  const ended = await endSessions(session, { personId, only: sessionId, because, at });
  if (ended.length === 0) return null;
  await appendAuditEntry(session, {
    action: 'sign-in-ended',
    after: { sessionId, because },
    at,
    actorId: null,
    subjectId: sessionId,
    sentence: `A session of ${name} ended by itself.`,
    commandKey: `sign-in-ended:${sessionId}`,
  });
  return null;
}

async function noteSeen({ ask }: Session, { sessionId, lastSeenAt }: Row, at: string): Promise<void> {
  if (Date.parse(at) - Date.parse(lastSeenAt) < SEEN_EVERY_MS) return;
  await ask('update sign_in_session set last_seen_at = ? where id = ? and last_seen_at < ? returning id', [
    at,
    sessionId,
    at,
  ]);
}
