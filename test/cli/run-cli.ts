import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command wrote and how it ended. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  /** Standard error, line by line. */
  readonly lines: readonly string[];
}

/** Runs a command of this program as a person would, with plain Node. */
export function runCli(command: string, ...args: readonly string[]): Ran {
  return runCliWith({}, command, ...args);
}

/** The same, with settings of its own. */
export function runCliWith(settings: Record<string, string>, command: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, ...settings },
    maxBuffer: 2 ** 26,
  });
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.includes('ExperimentalWarning'));
  return { status, stdout, lines };
}
