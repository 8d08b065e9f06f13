import { aFleetRun } from './a-fleet-run.ts';
import type { Arrange } from './scene.ts';

/** A run that nothing is in the way of. */
export const arrange: Arrange<'beginFleetRun'> = (scene) => Promise.resolve(aFleetRun(scene));

/** The run. */
export const leaves = 'fleet_run';
