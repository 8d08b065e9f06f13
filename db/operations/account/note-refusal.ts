import { randomUUID } from 'node:crypto';
import type { AccountRefusal } from '../../../rules/vocabulary/identity-provider.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';

/** Somebody who came from a provider and was not let in. */
export interface RefusedAccount {
  readonly attemptId: string;
  readonly because: AccountRefusal;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Notes in the audit trail that somebody who came from a provider was not let in, and why.
 * @throws DATABASE_AWAY.
 */
export function noteRefusal(db: Database, organizationId: string, refused: RefusedAccount): Promise<void> {
  return inSession(db, organizationId, (session) => writeRefusal(session, refused));
}

/** The same, inside a transaction that does more. */
export function writeRefusal(session: Session, { attemptId, because, at }: RefusedAccount): Promise<void> {
  return appendAuditEntry(session, {
    action: 'sign-in-refused',
    after: { attemptId, because },
    at,
    actorId: null,
    subjectId: attemptId,
    sentence: 'Somebody was refused who came from the provider of the organization.',
    commandKey: `sign-in-refused:${randomUUID()}`,
  });
}
