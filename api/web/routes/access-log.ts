import { MOST_ACCESS, type ShownAccess } from '../../../db/views/find-access.ts';
import { performAction } from '../../perform-action.ts';
import { listAccess } from '../../routes/access-log/list-access.ts';
import { listPeople } from '../../routes/people/list-people.ts';
import { signedInPage } from '../page-request.ts';
import { ACCESS_PER_PAGE, AccessLogPage } from '../pages/access-log-page.tsx';
import { WhoLookedPage } from '../pages/who-looked-page.tsx';
import { accessCsv } from '../reading/access-csv.ts';
import { readAccessSelection } from '../reading/access-selection.ts';

/** Most entries of a file; whoever needs more asks for it by days. */
const MOST_IN_FILE = 20_000;

/** Who has looked at one's own record. */
export const whoLookedRoute = signedInPage('/who-looked', 'read-access', async ({ services, acting, frame, query }) => {
  const { page } = readAccessSelection(query);
  const asked = { personId: acting.actorId, page, perPage: ACCESS_PER_PAGE };
  const { entries, total } = await performAction(services, acting, listAccess, { query: asked });
  return { page: WhoLookedPage({ frame, entries, total, page }) };
});

/** Who has looked at anything, for whoever oversees it. */
export const accessLogRoute = signedInPage('/access-log', 'export-access', async (request) => {
  const { services, acting, frame } = request;
  const selection = readAccessSelection(request.query);
  const query = { ...selection, perPage: ACCESS_PER_PAGE };
  const [{ entries, total }, people] = await Promise.all([
    performAction(services, acting, listAccess, { query }),
    performAction(services, acting, listPeople),
  ]);
  return { page: AccessLogPage({ frame, entries, total, selection, people }) };
});

/** The same as a file for a spreadsheet. */
export const accessLogCsvRoute = signedInPage('/access-log.csv', 'export-access', async (request) => {
  const { services, acting } = request;
  const selection = readAccessSelection(request.query);
  const all: ShownAccess[] = [];
  for (let page = 1; all.length < MOST_IN_FILE; page += 1) {
    const query = { ...selection, page, perPage: MOST_ACCESS };
    const { entries } = await performAction(services, acting, listAccess, { query });
    all.push(...entries);
    if (entries.length < MOST_ACCESS) break;
  }
  return { file: accessCsv(all), type: 'text/csv; charset=utf-8', name: 'access-log.csv' };
});
