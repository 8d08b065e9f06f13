import { join, relative } from 'node:path';
import { performAction } from '../../perform-action.ts';
import { countNotices } from '../../routes/notices/count-notices.ts';
import { listNotices } from '../../routes/notices/list-notices.ts';
import { signedInPage } from '../page-request.ts';
import { NOTICES_PER_PAGE, NoticesPage } from '../pages/notices-page.tsx';

/** What was sent to the reader. */
export const noticesRoute = signedInPage('/notices', 'read-own-tasks', async ({ services, acting, frame, query }) => {
  const { smtpUrl, dataDir } = services.settings;
  // Only the folder's place below the program is shown, never where the program lies.
  const mailFolder = smtpUrl === null ? relative(process.cwd(), join(dataDir, 'mail')) : null;
  const show = query['show'] === 'unread' ? 'unread' : 'all';
  const page = Math.min(100_000, Math.max(1, Math.floor(Number(query['page'])) || 1));
  const [notices, counted] = await Promise.all([
    performAction(services, acting, listNotices, { query: { show, page, perPage: NOTICES_PER_PAGE } }),
    performAction(services, acting, countNotices),
  ]);
  return { page: NoticesPage({ frame, notices, counted, show, page, mailFolder }) };
});
