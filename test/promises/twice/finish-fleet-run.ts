import { beginRun } from '../../../db/operations/fleet/begin-run.ts';
import { NOW } from '../../db/program.ts';
import { aFleetRun } from './a-fleet-run.ts';
import type { Arrange } from './scene.ts';

/** A run that is under way. */
export const arrange: Arrange<'finishFleetRun'> = async (scene) => {
  const run = aFleetRun(scene);
  await beginRun(scene.dependencies.db, run);
  return { organizationId: run.organizationId, runId: run.runId, state: 'done', lookedAt: 7, at: NOW };
};
