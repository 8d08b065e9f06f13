import { getNotice } from '../../../db/operations/notice/get-notice.ts';
import type { Dependencies } from '../../dependencies.ts';
import { deliverNotice } from '../../notice/deliver-notice.ts';
import type { Part } from '../part.ts';

/** Notices about no one journey: whether each was mailed. */
export function noticesPart(dependencies: Pick<Dependencies, 'db' | 'mailer'>): Part {
  const deliver = deliverNotice(dependencies);
  return {
    async find({ organizationId, subjectId }) {
      const { sentAt, undeliverable, at } = await getNotice(dependencies.db, { organizationId, noticeId: subjectId });
      if (sentAt !== null || undeliverable) return [];
      return [{ kind: 'notice-unsent', subjectId, journeyId: null, expected: `mailed ${at}`, found: 'not mailed' }];
    },
    heal: ({ organizationId, subjectId }) => deliver({ organizationId, noticeId: subjectId }),
  };
}
