import { beginRun } from '../../../db/operations/fleet/begin-run.ts';
import { NOW } from '../../db/program.ts';
import { aFleetRun } from './a-fleet-run.ts';
import type { Arrange } from './scene.ts';

/** A journey that is open while nothing carries it. */
export const arrange: Arrange<'fleetBatch'> = async (scene) => {
  const { organizationId, runId } = aFleetRun(scene);
  await beginRun(scene.dependencies.db, { ...aFleetRun(scene), runId });
  return { organizationId, runId, dryRun: false, part: 'journeys', after: null, most: 10, at: NOW };
};

/** What it found. */
export const leaves = 'fleet_finding';
