import { isoInstant } from '../../instant.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import { inSession, type Session } from '../../session.ts';
import { type NewNotice, insertNotice } from '../notice/insert-notice.ts';

/** A letter of a fleet job to one person, as it is on file: the digest of a week, or what the nightly check left. */
export interface KeptLetter {
  readonly noticeId: string;
  /** ISO instant at which it is to be delivered. */
  readonly dueAt: string;
  /** Whether it was mailed, or refused for good. */
  readonly settled: boolean;
}

/** The letter to one person under a key; null where none is on file. @throws DATABASE_AWAY. */
export function findLetter(
  db: Database,
  organizationId: string,
  key: Pick<NewNotice, 'recipientId' | 'obligationKey'>,
): Promise<KeptLetter | null> {
  return read(db, { organizationId }, (session) => find(session, key));
}

/**
 * Keeps a letter to one person, once for its key.
 * @param at - ISO instant.
 * @throws DATABASE_AWAY.
 */
export function keepLetter(
  db: Database,
  organizationId: string,
  notice: NewNotice,
  at: string,
): Promise<KeptLetter | null> {
  return inSession(db, organizationId, async (session) => {
    await insertNotice(session, notice, at);
    return find(session, notice);
  });
}

async function find(
  { ask, organizationId }: Session,
  { recipientId, obligationKey }: Pick<NewNotice, 'recipientId' | 'obligationKey'>,
): Promise<KeptLetter | null> {
  const [kept] = await ask<KeptLetter>(
    `select id as "noticeId", due_at as "dueAt", coalesce(sent_at, undeliverable_at) is not null as settled
     from notice where scope_id = ? and obligation_id = ? and recipient_id = ?`,
    [organizationId, obligationKey, recipientId],
  );
  return kept === undefined ? null : { ...kept, dueAt: isoInstant(kept.dueAt) };
}
