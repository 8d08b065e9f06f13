import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { guardProgram } from './guard.ts';
import { writePidFile } from './pid-file.ts';

/** A program to run beside this one, and how to end it. */
export interface ProgramSpec {
  /** What people call it, as in "PostgreSQL". */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** All the variables it gets; the default is our own. */
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** The account it runs under, when not ours. */
  readonly account?: { readonly uid?: number; readonly gid?: number };
  /** Its output is added to this file. */
  readonly logFile: string;
  /** Where to remember its process for the next start. */
  readonly pidFile?: string;
  /** Whether it talks to us by messages. */
  readonly messages?: boolean;
  /** The polite way to end it, in the order to try, and the milliseconds each gets; force comes last. */
  readonly endings: readonly { readonly signal: NodeJS.Signals; readonly graceMs: number }[];
}

/** A program that runs, or ran. */
export interface Program {
  readonly name: string;
  readonly pid: number;
  readonly process: ChildProcess;
  /** Resolves when it has ended, with how. */
  readonly ended: Promise<string>;
  hasEnded(): boolean;
  stop(): Promise<void>;
  kill(): void;
}

/**
 * Runs a program in a session of its own, so that Ctrl-C in the terminal reaches us first and parts end in order.
 * @throws Error when the program cannot be run at all.
 */
export async function runProgram(spec: ProgramSpec): Promise<Program> {
  const child = spawnLogged(spec);
  const ended = once(child, 'exit').then(([code, signal]) =>
    signal === null ? `exit code ${code}` : `signal ${signal}`,
  );
  ended.catch(() => undefined);
  await once(child, 'spawn');
  const pid = child.pid as number;
  const release = guardProgram(pid, spec.endings[0]?.signal ?? 'SIGTERM');
  child.once('exit', release);
  if (spec.pidFile !== undefined) await writePidFile(spec.pidFile, pid);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    name: spec.name,
    pid,
    process: child,
    ended,
    hasEnded,
    stop: () => stopProgram(child, ended, spec),
    kill: () => void child.kill('SIGKILL'),
  };
}

function spawnLogged(spec: ProgramSpec): ChildProcess {
  const log = openSync(spec.logFile, 'a');
  try {
    return spawn(spec.command, spec.args, {
      stdio: spec.messages ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
      env: spec.env ?? process.env,
      cwd: spec.cwd,
      detached: true,
      ...spec.account,
    });
  } finally {
    closeSync(log);
  }
}

async function stopProgram(child: ChildProcess, ended: Promise<string>, spec: ProgramSpec): Promise<void> {
  for (const { signal, graceMs } of spec.endings) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    const patience = new AbortController();
    await Promise.race([ended, sleep(graceMs, undefined, { signal: patience.signal })]).catch(() => undefined);
    patience.abort();
  }
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await ended;
  }
}
