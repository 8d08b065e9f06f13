import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A whole Creditable that was started as `npm start` does. */
export interface StartedCreditable {
  readonly process: ChildProcess;
  /** What it has written so far, both streams in order. */
  output(): string;
  /** Waits until its output matches; an Error when it ends before that. */
  until(pattern: RegExp): Promise<void>;
  /** Waits for its end and gives the exit code; null after a signal. */
  readonly ended: Promise<number | null>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Starts Creditable with these settings and nothing of ours around it. */
export function startCreditable(settings: Record<string, string>): StartedCreditable {
  const { PATH, HOME, XDG_CACHE_HOME } = process.env;
  const env = { PATH, HOME, XDG_CACHE_HOME, CREDITABLE_DEMO: 'false', ...settings };
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/start.ts'], { cwd: ROOT, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    process: child,
    output: () => output,
    ended,
    until: (pattern) =>
      untilWritten(
        child,
        () => pattern.test(output),
        () => `${pattern} was not written:\n${output}`,
      ),
  };
}

function untilWritten(child: ChildProcess, isThere: () => boolean, complaint: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => isThere() && resolve();
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
    child.once('close', () => (isThere() ? resolve() : reject(new Error(complaint()))));
    look();
  });
}

/** The numbers and commands of all processes that work on a folder; those of the kernel's making only (Linux). */
export function processesOn(folder: string): string[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return numbers.filter((pid) => mentions(pid, folder)).map((pid) => `${pid} ${read(pid, 'cmdline')}`);
}

function mentions(pid: string, folder: string): boolean {
  return read(pid, 'cmdline').includes(folder) || read(pid, 'environ').includes(folder);
}

function read(pid: string, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
