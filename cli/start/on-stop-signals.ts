import type { ProgramGroup } from '../../local/programs/program-group.ts';

/** npm passes a Ctrl-C on that the terminal has already delivered: within these milliseconds it is the same one. */
const SAME_SIGNAL = 1_000;

/** Ends everything in order at the first Ctrl-C, SIGTERM or closed terminal, and by force at the second. */
export function onStopSignals(group: ProgramGroup, log: (sentence: string) => void): void {
  let first: number | null = null;
  const stop = () => {
    if (first === null) {
      first = Date.now();
      log('Stopping. Press Ctrl-C again to stop at once.');
      void group.stop().finally(() => process.exit());
    } else if (Date.now() - first > SAME_SIGNAL) {
      group.kill();
      process.exit(1);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // The terminal may be gone before we are.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
