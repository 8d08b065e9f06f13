import { fileURLToPath } from 'node:url';
import { openLogFile } from '../../local/data-folder.ts';
import type { ProgramGroup } from '../../local/programs/program-group.ts';
import type { Program } from '../../local/programs/program.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { pidFileOf, type PARTS } from './end-leftovers.ts';

/** One of our own programs and what it needs. */
export interface PartOptions {
  readonly part: (typeof PARTS)[number];
  /** Its source, from the root of the project. */
  readonly source: string;
  readonly env: NodeJS.ProcessEnv;
  readonly dataDir: string;
  readonly group: ProgramGroup;
  readonly log: (sentence: string) => void;
  /** Milliseconds it gets to finish what it is doing when it is stopped. */
  readonly graceMs: number;
  readonly onStart?: (program: Program) => void;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A part that ends so often before everything is ready will not come up. */
const TRIES = 3;

/**
 * Starts a part and keeps it running. `untilReady` waits for a condition, but not past the part's last attempt.
 */
export async function startPart(
  options: PartOptions,
): Promise<{ untilReady(ready: Promise<unknown>): Promise<unknown> }> {
  const { part, group, log, dataDir } = options;
  const logFile = await openLogFile(dataDir, part);
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => undefined);
  let endings = 0;
  const onRestart = (how: string) => {
    log(`The ${part} ended (${how}) and is started again; its log is ${logFile}`);
    if (++endings === TRIES) failed.reject(didNotComeUp(part, how, logFile));
  };
  const spec = {
    name: `the ${part}`,
    command: process.execPath,
    args: ['--import', 'tsx', options.source],
    env: options.env,
    cwd: ROOT,
    logFile,
    pidFile: pidFileOf(dataDir, part),
    messages: true,
    endings: [{ signal: 'SIGTERM', graceMs: options.graceMs }],
  } as const;
  await group.keepRunning(spec, onRestart, options.onStart);
  return { untilReady: (ready) => Promise.race([ready, failed.promise]) };
}

function didNotComeUp(part: string, how: string, logFile: string): CreditableError {
  const reason = `it ended ${TRIES} times while starting, the last time with ${how}`;
  return new CreditableError('PART_MISSING', { part: `The ${part}`, reason, advice: `Read the end of ${logFile}.` });
}
