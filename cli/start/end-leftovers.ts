import { join } from 'node:path';
import { endLeftover } from '../../local/programs/pid-file.ts';

/** Our own programs that run from our sources, in the order they end. */
export const PARTS = ['api', 'worker'] as const;

/** Where a part's process is remembered, so that the next start finds what this one could not stop. */
export function pidFileOf(dataDir: string, part: string): string {
  return join(dataDir, `${part}.pid`);
}

/** Ends what a start that was killed left running; PostgreSQL and Temporal see to their own. */
export async function endLeftovers(dataDir: string, log: (sentence: string) => void): Promise<void> {
  for (const part of PARTS) {
    const found = await endLeftover(pidFileOf(dataDir, part), 'SIGTERM', 10_000);
    if (found) log(`Ended the ${part} that an earlier start left running.`);
  }
}
