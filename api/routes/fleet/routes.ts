import type { AnyAction } from '../../action.ts';
import { getFleetRun } from './get-fleet-run.ts';
import { listFleetRuns } from './list-fleet-runs.ts';
import { startFleetRun } from './start-fleet-run.ts';

/** What can be asked and done about the jobs that go over a whole organization. */
export const fleetRoutes: readonly AnyAction[] = [listFleetRuns, startFleetRun, getFleetRun];
