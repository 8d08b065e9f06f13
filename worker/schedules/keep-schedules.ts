import { setTimeout as pause } from 'node:timers/promises';
import type { ScheduleClient } from '@temporalio/client';
import type { Database } from '../../db/open-database.ts';
import { listOrganizations } from '../../db/operations/fleet/list-organizations.ts';
import { ensureSchedules } from './ensure-schedules.ts';

/** An organization that was founded meanwhile has its schedules after this long. */
const EVERY_MS = 600_000;

/** What is under way when the worker ends is given this long. */
const SOON_MS = 2_000;

/**
 * Keeps the schedules as they are wanted for as long as the worker runs: at its start, and every ten minutes for
 * organizations that came or changed. While a server is away it tries again the next time.
 * @param warn - hears of what went wrong.
 * @returns what ends it.
 */
export function keepSchedules(
  { schedules, taskQueue, db }: { schedules: ScheduleClient; taskQueue: string; db: Database },
  warn: (failure: unknown) => void,
): AsyncDisposable {
  const over = new AbortController();
  const ensure = async () => ensureSchedules(schedules, taskQueue, await listOrganizations(db));
  const kept = (async (): Promise<void> => {
    while (!over.signal.aborted) {
      await ensure().catch(warn);
      await pause(EVERY_MS, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    async [Symbol.asyncDispose]() {
      over.abort();
      // A server that is away does not hold up the end of the worker.
      await Promise.race([kept, pause(SOON_MS, undefined, { ref: false })]);
    },
  };
}
