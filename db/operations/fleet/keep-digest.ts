import { isoInstant } from '../../instant.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import { inSession, type Session } from '../../session.ts';
import { type NewNotice, insertNotice } from '../notice/insert-notice.ts';

/** The digest of one person and week, as it is on file. */
export interface KeptDigest {
  readonly noticeId: string;
  /** ISO instant at which it is to be delivered. */
  readonly dueAt: string;
  /** Whether it was mailed, or refused for good. */
  readonly settled: boolean;
}

/** The digest of one person and week; null where none is on file. @throws DATABASE_AWAY. */
export function findDigest(
  db: Database,
  organizationId: string,
  key: Pick<NewNotice, 'recipientId' | 'obligationKey'>,
): Promise<KeptDigest | null> {
  return read(db, { organizationId }, (session) => find(session, key));
}

/**
 * Keeps the digest of one person and week, once.
 * @param at - ISO instant.
 * @throws DATABASE_AWAY.
 */
export function keepDigest(
  db: Database,
  organizationId: string,
  notice: NewNotice,
  at: string,
): Promise<KeptDigest | null> {
  return inSession(db, organizationId, async (session) => {
    await insertNotice(session, notice, at);
    return find(session, notice);
  });
}

async function find(
  { ask, organizationId }: Session,
  { recipientId, obligationKey }: Pick<NewNotice, 'recipientId' | 'obligationKey'>,
): Promise<KeptDigest | null> {
  const [kept] = await ask<KeptDigest>(
    `select id as "noticeId", due_at as "dueAt", coalesce(sent_at, undeliverable_at) is not null as settled
     from notice where scope_id = ? and obligation_id = ? and recipient_id = ?`,
    [organizationId, obligationKey, recipientId],
  );
  return kept === undefined ? null : { ...kept, dueAt: isoInstant(kept.dueAt) };
}
