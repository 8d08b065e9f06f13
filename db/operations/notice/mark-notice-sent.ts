import { Notice } from '../../entities/notice.ts';
import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';

/** A notice that was handed over to the mail server or the outbox. */
export interface SentNotice {
  readonly organizationId: string;
  readonly noticeId: string;
  /** ISO instant. */
  readonly sentAt: string;
}

/**
 * Records when a notice was handed over; the first instant stays.
 * @throws DATABASE_AWAY.
 */
export async function markNoticeSent(db: Database, { organizationId, noticeId, sentAt }: SentNotice): Promise<void> {
  await inSession(db, organizationId, ({ em }) =>
    em.nativeUpdate(Notice, { id: noticeId, sentAt: null }, { sentAt: new Date(sentAt) }),
  );
}
