import { performAction } from '../../perform-action.ts';
import { getCohortFigures } from '../../routes/cohort/get-cohort-figures.ts';
import { listJourneys } from '../../routes/journeys/list-journeys.ts';
import { listNotices } from '../../routes/notices/list-notices.ts';
import { FROZEN, listObligations } from '../../routes/obligations/list-obligations.ts';
import { listPeople } from '../../routes/people/list-people.ts';
import { signedInPage } from '../page-request.ts';
import { CohortPage } from '../pages/cohort-page.tsx';
import { cohortCsv } from '../reading/cohort-csv.ts';
import { readSelection, selectRows } from '../reading/cohort-selection.ts';
import { findLapsingLicenses } from '../reading/cohort-views.ts';

/** The director's page. */
export const cohortRoute = signedInPage('/cohort', 'read-cohort', async ({ services, acting, frame, query }) => {
  // The figures are the director's own: whoever is not one is refused before anything is read.
  const figures = await performAction(services, acting, getCohortFigures);
  const [rows, people, notices, { obligations: frozen }] = await Promise.all([
    performAction(services, acting, listJourneys),
    performAction(services, acting, listPeople),
    performAction(services, acting, listNotices),
    performAction(services, acting, listObligations, { query: FROZEN }),
  ]);
  const licenses = findLapsingLicenses(people, frame.now);
  const selection = readSelection(query);
  return { page: CohortPage({ frame, rows, figures, licenses, notices, frozen, selection }) };
});

/** The rows of the director's page as a file for a spreadsheet. */
export const cohortCsvRoute = signedInPage('/cohort.csv', 'read-cohort', async ({ services, acting, frame, query }) => {
  await performAction(services, acting, getCohortFigures);
  const rows = selectRows(await performAction(services, acting, listJourneys), readSelection(query), frame.now);
  return { file: cohortCsv(rows), type: 'text/csv; charset=utf-8', name: 'cohort.csv' };
});
