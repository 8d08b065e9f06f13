import { randomUUID } from 'node:crypto';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { SignInMethod } from '../../../rules/vocabulary/sign-in.ts';
import { Person } from '../../entities/person.ts';
import { SignInSession } from '../../entities/sign-in-session.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { sha256OfText } from '../../sha256.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';

/** Somebody who has shown who they are. */
export interface NewSession {
  readonly organizationId: string;
  readonly personId: string;
  readonly method: SignInMethod;
  /** The token that the browser gets; only its hash is kept. */
  readonly token: string;
  /** The browser in words. */
  readonly device: string;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Begins a session, with its entry in the audit trail.
 * @returns the id of the session.
 * @throws SIGN_IN_REFUSED for a person who is disabled or has no role, PERSON_NOT_FOUND, DATABASE_AWAY.
 */
export function openSession(db: Database, given: NewSession): Promise<string> {
  return inSession(db, given.organizationId, (session) => insertSession(session, given));
}

/** The same, inside a transaction that does more. */
export async function insertSession(session: Session, given: NewSession): Promise<string> {
  const { personId, method, device, at } = given;
  // A director who disables somebody at this moment waits, and then finds this session to end.
  await session.ask('select 1 from person where id = ? for share', [personId]);
  const person = await session.em.findOne(Person, { id: personId });
  if (person === null) throw new CreditableError('PERSON_NOT_FOUND');
  if (person.disabledAt !== null || person.roles.length === 0) throw new CreditableError('SIGN_IN_REFUSED');
  const id = randomUUID();
  await session.em.insert(SignInSession, {
    id,
    organizationId: session.organizationId,
    personId,
    tokenSha256: sha256OfText(given.token),
    method,
    device,
    signedInAt: new Date(at),
    lastSeenAt: new Date(at),
    endedAt: null,
    endedBecause: null,
  });
  await appendAuditEntry(session, {
    action: 'signed-in',
    after: { sessionId: id, method, device },
    at,
    actorId: personId,
    subjectId: id,
    sentence: `${person.name} signed in.`,
    commandKey: `sign-in:${id}`,
  });
  return id;
}
