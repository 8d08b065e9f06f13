import { getNotice } from '../../db/operations/notice/get-notice.ts';
import { markNoticeSent } from '../../db/operations/notice/mark-notice-sent.ts';
import type { Dependencies } from '../dependencies.ts';

/** Which stored notice to deliver. */
export interface Delivery {
  readonly organizationId: string;
  readonly noticeId: string;
}

/**
 * Mails a stored notice, unless it was mailed before. If the worker dies between mail and mark, the mail goes out again
 * under the same Message-ID, which mail programs show once.
 * @param dependencies - the database and the way out for mail.
 * @returns the activity.
 */
export function deliverNotice({ db, mailer }: Dependencies) {
  return async ({ organizationId, noticeId }: Delivery): Promise<void> => {
    const notice = await getNotice(db, { organizationId, noticeId });
    if (notice.sentAt !== null) return;
    const to = { name: notice.recipient.name, address: notice.recipient.email };
    await mailer.send({ noticeId, to, subject: notice.subject, text: notice.text, html: notice.html, at: notice.at });
    await markNoticeSent(db, { organizationId, noticeId, sentAt: new Date().toISOString() });
  };
}
