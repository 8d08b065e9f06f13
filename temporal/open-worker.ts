import { Worker, type WorkerOptions } from '@temporalio/worker';
import { dataConverterOf } from './data-converter.ts';
import type { HeldKeys } from '../keys/key-ring.ts';

/** The only way to a worker of Temporal: what it sends is encrypted. The linter refuses any other. */
export function openWorker(
  options: Omit<WorkerOptions, 'dataConverter'> & { readonly namespace: string },
  keys: HeldKeys,
): Promise<Worker> {
  return Worker.create({ ...options, dataConverter: dataConverterOf(keys, options.namespace) });
}
