import { markAllRead } from '../../routes/notices/mark-all-read.ts';
import { markNoticeRead } from '../../routes/notices/mark-notice-read.ts';
import { markNoticeUnread } from '../../routes/notices/mark-notice-unread.ts';
import { pick } from './fields.ts';
import { type WebForm, commandForm } from './web-form.ts';

/** The forms by which notices are marked as read and unread. */
export const NOTICE_FORMS: readonly WebForm[] = [
  commandForm(markNoticeRead, (fields) => ({ params: pick(fields, 'noticeId'), body: {} })),
  commandForm(markNoticeUnread, (fields) => ({ params: pick(fields, 'noticeId'), body: {} })),
  commandForm(markAllRead, () => ({ body: {} })),
];
