import type { AnyAction } from '../../action.ts';
import { listNotices } from './list-notices.ts';

/** What can be asked about notices. */
export const noticeRoutes: readonly AnyAction[] = [listNotices];
