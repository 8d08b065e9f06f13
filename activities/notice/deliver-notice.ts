import { type DeliverableNotice, getNotice } from '../../db/operations/notice/get-notice.ts';
import { markNoticeSent } from '../../db/operations/notice/mark-notice-sent.ts';
import { markUndeliverable } from '../../db/operations/notice/mark-undeliverable.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { MailMessage } from '../mail/mail-message.ts';
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
export function deliverNotice({ db, mailer }: Pick<Dependencies, 'db' | 'mailer'>) {
  return async ({ organizationId, noticeId }: Delivery): Promise<void> => {
    const notice = await getNotice(db, { organizationId, noticeId });
    if (notice.sentAt !== null || notice.undeliverable) return;
    try {
      await mailer.send({ noticeId, ...messageOf(notice) });
    } catch (failure) {
      if (isPermanent(failure)) await markUndeliverable(db, { organizationId, noticeId, at: new Date().toISOString() });
      throw failure;
    }
    await markNoticeSent(db, { organizationId, noticeId, sentAt: new Date().toISOString() });
  };
}

/** A text message is one line; those who gave no address for texts get the whole as a mail. */
function messageOf({ recipient, channel, subject, text, html, at }: DeliverableNotice): Omit<MailMessage, 'noticeId'> {
  const { name, email, textAddress } = recipient;
  if (channel === 'text' && textAddress !== null) {
    return {
      to: { name, address: textAddress },
      subject,
      text: `Creditable: ${subject}. See your mail or inbox.\n`,
      html: null,
      at,
    };
  }
  return { to: { name, address: email }, subject, text, html, at };
}

function isPermanent(failure: unknown): boolean {
  return failure instanceof CreditableError && failure.details['permanent'] === true;
}
