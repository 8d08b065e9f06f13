import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Memory in use after a garbage collection, in megabytes (1,000,000 bytes). */
export interface Memory {
  readonly rssMegabytes: number;
  readonly heapUsedMegabytes: number;
}

/** Collects garbage, so that only what is held is seen, and reads how much memory is in use. */
export function memoryNow(): Memory {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { rss, heapUsed } = process.memoryUsage();
  return { rssMegabytes: inMegabytes(rss), heapUsedMegabytes: inMegabytes(heapUsed) };
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
