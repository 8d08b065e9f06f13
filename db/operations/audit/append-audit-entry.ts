import { randomUUID } from 'node:crypto';
import { BEGINNING, hashEntry } from '../../audit/audited-entry.ts';
import { AuditEntry } from '../../entities/audit-entry.ts';
import type { Session } from '../../session.ts';

/** What an operation itself says of its change. */
export interface AuditNote {
  /** What happened, in the past tense: `week-signed`. */
  readonly action: string;
  /** Plain JSON of what was, where something was replaced. */
  readonly before?: unknown;
  /** Plain JSON of what is now. */
  readonly after?: unknown;
  /** The journey, where the command itself names none. */
  readonly journeyId?: string;
}

/** Who did what, when, by which command. */
export interface NewAuditEntry extends AuditNote {
  /** ISO instant. */
  readonly at: string;
  /** Null when the system acted by itself. */
  readonly actorId: string | null;
  readonly subjectId: string;
  readonly sentence: string;
  readonly commandKey: string;
}

/**
 * Adds the next entry to the organization's audit trail, in the transaction of the change itself.
 * Each entry carries the hash of the one before it, so that none can be altered or taken out unseen.
 */
export async function appendAuditEntry(session: Session, given: NewAuditEntry): Promise<void> {
  const last = await lockTrail(session);
  const entry = {
    id: randomUUID(),
    organizationId: session.organizationId,
    sequence: (last?.sequence ?? 0) + 1,
    at: new Date(given.at).toISOString(),
    actorId: given.actorId,
    journeyId: given.journeyId ?? null,
    action: given.action,
    subjectId: given.subjectId,
    sentence: given.sentence,
    before: plain(given.before),
    after: plain(given.after),
    commandKey: given.commandKey,
    previousSha256: last?.sha256 ?? BEGINNING,
  };
  await session.em.insert(AuditEntry, { ...entry, at: new Date(entry.at), sha256: hashEntry(entry) });
}

/** One writer at a time, until its transaction ends; the last entry is read only after the lock is held. */
async function lockTrail(session: Session): Promise<{ sequence: number; sha256: string } | undefined> {
  await session.ask('select pg_advisory_xact_lock(hashtextextended(?, 1))', [session.organizationId]);
  const last = await session.ask<{ sequence: number; sha256: string }>(
    'select sequence, sha256 from audit_entry order by organization_id desc, sequence desc limit 1',
  );
  return last[0];
}

function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
