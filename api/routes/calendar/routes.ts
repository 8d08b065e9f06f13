import type { AnyAction } from '../../action.ts';
import { endFeed } from './end-feed.ts';
import { getCalendar } from './get-calendar.ts';
import { getFeed } from './get-feed.ts';
import { makeFeed } from './make-feed.ts';

/** What can be asked and done about one's calendar. */
export const calendarRoutes: readonly AnyAction[] = [getFeed, makeFeed, endFeed, getCalendar];
