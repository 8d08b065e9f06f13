import { type NewFleetRun, beginRun, keepSkippedRun } from '../../db/operations/fleet/begin-run.ts';
import { finishRun } from '../../db/operations/fleet/finish-run.ts';
import type { FleetRunState } from '../../rules/vocabulary/fleet.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * Begins a run of a fleet job, unless another one of the same job is under way. One that was ended from outside, so that
 * nothing carries it any more, is given up and in nobody's way.
 * @param dependencies - the database and what runs.
 * @returns the activity; it answers `running` where the run goes on.
 */
export function beginFleetRun({ db, fleet }: Pick<Dependencies, 'db' | 'fleet'>) {
  return async (run: NewFleetRun): Promise<FleetRunState> => {
    const { state, other } = await beginRun(db, run);
    if (other === null) return state;
    if (await fleet.runs(other.workflowId)) {
      await keepSkippedRun(db, run);
      return 'skipped';
    }
    const { organizationId, at } = run;
    await finishRun(db, { organizationId, runId: other.runId, state: 'given-up', at });
    return (await beginRun(db, run)).state;
  };
}
