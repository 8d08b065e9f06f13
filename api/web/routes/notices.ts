import { join, relative } from 'node:path';
import { performAction } from '../../perform-action.ts';
import { listNotices } from '../../routes/notices/list-notices.ts';
import { signedInPage } from '../page-request.ts';
import { NoticesPage } from '../pages/notices-page.tsx';

/** The mails that were sent to the reader. */
export const noticesRoute = signedInPage('/notices', async ({ services, acting, frame }) => {
  const { smtpUrl, dataDir } = services.settings;
  // Only the folder's place below the program is shown, never where the program lies.
  const mailFolder = smtpUrl === null ? relative(process.cwd(), join(dataDir, 'mail')) : null;
  return { page: NoticesPage({ frame, notices: await performAction(services, acting, listNotices), mailFolder }) };
});
