import { markNoticeUnread as markInDatabase } from '../../../db/operations/notice/mark-notice.ts';
import { markNoticeSchema } from '../../../rules/vocabulary/commands/mark-notice.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { noticeParams } from '../params.ts';

/** The reader of a notice marks it as unread. */
export const markNoticeUnread = defineAction({
  operationId: 'markNoticeUnread',
  method: 'post',
  path: '/api/notices/:noticeId/unread',
  summary: 'Mark a notice as unread',
  description: 'Marks a notice to the signed-in person as unread; it counts as unread again.',
  ability: 'keep-inbox',
  params: noticeParams,
  body: markNoticeSchema.omit({ noticeId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['NOTICE_NOT_FOUND'],
  perform: (context, { params }) => markInDatabase(context.services.db, organizationCommandOf(context, params)),
});
