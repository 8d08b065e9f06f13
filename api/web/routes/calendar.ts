import { performAction } from '../../perform-action.ts';
import { getFeed } from '../../routes/calendar/get-feed.ts';
import { signedInPage } from '../page-request.ts';
import { CalendarPage } from '../pages/calendar-page.tsx';

/** How one's own calendar gets into a telephone or another program. */
export const calendarRoute = signedInPage(
  '/calendar',
  'keep-calendar',
  async ({ services, acting, frame, refusal }) => {
    const feed = await performAction(services, acting, getFeed);
    return { page: CalendarPage({ frame, timeZone: acting.timeZone, feed, refusal }) };
  },
);
