import type { AnyAction } from '../../action.ts';
import { countNotices } from './count-notices.ts';
import { listNotices } from './list-notices.ts';
import { markAllRead } from './mark-all-read.ts';
import { markNoticeRead } from './mark-notice-read.ts';
import { markNoticeUnread } from './mark-notice-unread.ts';

/** What can be asked and marked about notices. */
export const noticeRoutes: readonly AnyAction[] = [
  listNotices,
  countNotices,
  markAllRead,
  markNoticeRead,
  markNoticeUnread,
];
