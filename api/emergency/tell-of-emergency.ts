import { markNoticeSent } from '../../db/operations/notice/mark-notice-sent.ts';
import { findUnsentOf } from '../../db/views/find-unsent-of.ts';
import type { ActionContext } from '../action.ts';

/**
 * Mails what everybody concerned is told of an emergency access. The words are on file already: nobody waits for the letters,
 * and what cannot be handed over now is found by the nightly check.
 */
export function tellOfEmergency({ services, acting }: ActionContext, emergencyId: string): void {
  const { db, signInMail, log, now } = services;
  const { organizationId } = acting;
  const send = async (): Promise<void> => {
    for (const notice of await findUnsentOf(db, acting, emergencyId)) {
      await signInMail.deliver(notice, now());
      await markNoticeSent(db, { organizationId, noticeId: notice.noticeId, sentAt: now() });
    }
  };
  send().catch((failure: unknown) =>
    log.error({ err: failure }, 'not everybody could be told by mail of an emergency access'),
  );
}
