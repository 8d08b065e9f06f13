import { Worker, type WorkerOptions } from '@temporalio/worker';
import { dataConverterOf } from './data-converter.ts';
import type { HeldKeys } from '../keys/key-ring.ts';

/** Recorded runs are kept readable. */
const NO_KEYS: HeldKeys = () => ({ current: null, keys: new Map(), retired: new Set() });

/**
 * Has workflows do again what a recorded run did.
 * @param history - the run as Temporal exports it, decoded.
 * @throws where the workflows would do something else.
 */
export async function replayRun(
  workflowBundle: NonNullable<WorkerOptions['workflowBundle']>,
  history: unknown,
): Promise<void> {
  const dataConverter = dataConverterOf(NO_KEYS, 'default');
  await Worker.runReplayHistory({ workflowBundle, dataConverter }, history, 'recorded');
}
