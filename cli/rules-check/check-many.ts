import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type CheckRequest, type Checked, checkLicense } from './check-license.ts';

const THREAD = new URL('./check-thread.ts', import.meta.url);

/**
 * Checks licenses side by side, on as many threads as the machine has cores; a single one right here.
 * @returns what came of each, in the order of the requests, as soon as it and all before it are done.
 */
export async function* checkMany(requests: readonly CheckRequest[]): AsyncGenerator<Checked> {
  if (requests.length === 1 && requests[0] !== undefined) return yield await checkLicense(requests[0]);
  const results = requests.map(() => Promise.withResolvers<Checked>());
  const workers = Array.from({ length: Math.min(availableParallelism(), requests.length) }, () => new Worker(THREAD));
  let next = 0;
  const handIn = (worker: Worker) => {
    const mine = next;
    const request = requests[mine];
    next += 1;
    if (request === undefined) return;
    worker.once('message', (checked: Checked) => {
      results[mine]?.resolve(checked);
      handIn(worker);
    });
    worker.postMessage(request);
  };
  try {
    for (const worker of workers) {
      worker.on('error', (error) => {
        for (const { reject } of results) reject(error);
      });
      handIn(worker);
    }
    for (const { promise } of results) yield await promise;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
