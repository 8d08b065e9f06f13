import { join } from 'node:path';
import { composeAccessLetter } from '../activities/mail/compose-access-letter.ts';
import { composeEmergencyLetter } from '../activities/mail/compose-emergency-letter.ts';
import { composeReviewLetter } from '../activities/mail/compose-review-letter.ts';
import { composeSignInLetter } from '../activities/mail/compose-sign-in-letter.ts';
import { openMailer } from '../activities/mail/open-mailer.ts';
import type { Settings } from '../config/settings.ts';
import type { SignInMail } from './sign-in/sign-in-mail.ts';

/**
 * Puts together what the API sends by itself: letters about signing in. They go neither through a journey nor into a table of
 * notices, so that their secret stands in the message alone.
 */
export function composeMail({
  smtpUrl,
  mailFrom,
  dataDir,
}: Pick<Settings, 'smtpUrl' | 'mailFrom' | 'dataDir'>): SignInMail {
  const mailer = openMailer({ smtpUrl, mailFrom, folder: join(dataDir, 'mail') });
  return {
    async send({ linkId, to, organizationName, link, minutes, at }) {
      const composed = composeSignInLetter({ recipientName: to.name, organizationName, link, minutes });
      await mailer.send({ noticeId: linkId, to, ...composed, at });
    },
    async tell({ letterId, to, organizationName, change, link, at }) {
      const composed = composeAccessLetter({ recipientName: to.name, organizationName, change, link });
      await mailer.send({ noticeId: letterId, to, ...composed, at });
    },
    async share({ linkId, to, organizationName, link, days, at }) {
      const composed = composeReviewLetter({ reviewerName: to.name, organizationName, link, days });
      await mailer.send({ noticeId: linkId, to, ...composed, at });
    },
    wordsOfEmergency: composeEmergencyLetter,
    async deliver(notice, at) {
      await mailer.send({ ...notice, at });
    },
    close: () => mailer.close(),
  };
}
