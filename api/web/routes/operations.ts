import { performAction } from '../../perform-action.ts';
import { getFleetRun } from '../../routes/fleet/get-fleet-run.ts';
import { listFleetRuns } from '../../routes/fleet/list-fleet-runs.ts';
import { signedInPage } from '../page-request.ts';
import { OperationsPage } from '../pages/operations-page.tsx';
import { OperationsRunPage } from '../pages/operations-run-page.tsx';

/** The jobs that go over the whole organization, and their runs. */
export const operationsRoute = signedInPage(
  '/operations',
  'read-fleet-runs',
  async ({ services, acting, frame, refusal }) => {
    const fleet = await performAction(services, acting, listFleetRuns);
    return { page: OperationsPage({ frame, timeZone: acting.timeZone, fleet, refusal }) };
  },
);

/** One run and what it found. */
export const operationsRunRoute = signedInPage(
  '/operations/:runId',
  'read-fleet-runs',
  async ({ services, acting, frame, params }) => {
    const run = await performAction(services, acting, getFleetRun, { params });
    return { page: OperationsRunPage({ frame, timeZone: acting.timeZone, run }) };
  },
);
