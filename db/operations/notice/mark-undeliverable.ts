import { Notice } from '../../entities/notice.ts';
import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';

/**
 * Records that a notice was refused for good, such as for an address that does not exist; it stays in the inbox.
 * @param given - the notice, and the ISO instant at which it was refused.
 * @throws DATABASE_AWAY.
 */
export async function markUndeliverable(
  db: Database,
  { organizationId, noticeId, at }: { organizationId: string; noticeId: string; at: string },
): Promise<void> {
  await inSession(db, organizationId, ({ em }) =>
    em.nativeUpdate(Notice, { id: noticeId, sentAt: null, undeliverableAt: null }, { undeliverableAt: new Date(at) }),
  );
}
