import type { JourneyRecipients, NoticeRecipient } from '../../db/operations/notice/find-recipients.ts';
import { findRecipients } from '../../db/operations/notice/find-recipients.ts';
import { storeNotice } from '../../db/operations/notice/store-notice.ts';
import type { DueNotice } from '../../workflows/journey/due-notices.ts';
import type { Dependencies } from '../dependencies.ts';
import { describeDue } from './describe-due.ts';

/** Notices that are due in one journey. */
export interface DueNotices {
  readonly organizationId: string;
  readonly journeyId: string;
  /** ISO instant. */
  readonly at: string;
  readonly notices: readonly DueNotice[];
}

/**
 * Puts what is due into words and keeps it, once for each obligation, rung and recipient, with its audit entry.
 * @param dependencies - the database, and where the pages are.
 * @returns the activity; it answers the ids of the notices to deliver.
 */
export function storeNotices({ db, pagesUrl }: Dependencies) {
  return async ({ organizationId, journeyId, at, notices }: DueNotices): Promise<string[]> => {
    const scope = { organizationId, journeyId };
    const recipients = await findRecipients(db, scope);
    const ids: string[] = [];
    for (const notice of notices) {
      for (const recipient of recipientsOf(notice, recipients)) {
        const words = await describeDue({
          db,
          scope,
          notice,
          recipient,
          supervisee: recipients.supervisee,
          at,
          pagesUrl,
        });
        const first = notice.about[0];
        if (first === undefined) continue;
        const { obligationId, rung, beganAt: dueAt } = first;
        const kept = {
          ...scope,
          obligationId,
          rung,
          recipientId: recipient.personId,
          tone: notice.tone,
          ...words,
          dueAt,
          at,
        };
        ids.push((await storeNotice(db, kept)).noticeId);
      }
    }
    return ids;
  };
}

function recipientsOf(notice: DueNotice, people: JourneyRecipients): readonly NoticeRecipient[] {
  if (notice.recipient === 'supervisee') return [people.supervisee];
  if (notice.recipient === 'director') return people.directors;
  const owner = notice.about[0]?.ownerId;
  return people.supervisors.filter((supervisor) => supervisor.personId === owner);
}
