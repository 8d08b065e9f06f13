import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { findStartTime, isSameProcess, type ProcessIdentity } from './process-identity.ts';

const identity = z.object({ pid: z.number().int().positive(), startTime: z.string().min(1) });

/** Remembers a running process in a file, so that a later start can find it if nobody stopped it. */
export async function writePidFile(file: string, pid: number): Promise<void> {
  await writeFile(file, JSON.stringify({ pid, startTime: findStartTime(pid) ?? 'ended' }));
}

/** The process a pid file names, when it still runs; null when it ended or the file is not there. */
export async function findRunning(file: string): Promise<ProcessIdentity | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  const remembered = identity.safeParse(text === null ? null : parseOrNull(text));
  return remembered.success && isSameProcess(remembered.data) ? remembered.data : null;
}

/**
 * Ends a process that an earlier start left behind: politely, then by force after `graceMs` milliseconds.
 * Returns whether there was one.
 */
export async function endLeftover(file: string, signal: NodeJS.Signals, graceMs: number): Promise<boolean> {
  const leftover = await findRunning(file);
  if (leftover !== null) {
    process.kill(leftover.pid, signal);
    if (!(await hasEnded(leftover, graceMs))) process.kill(leftover.pid, 'SIGKILL');
    await hasEnded(leftover, 5_000);
  }
  await rm(file, { force: true });
  return leftover !== null;
}

async function hasEnded(leftover: ProcessIdentity, withinMs: number): Promise<boolean> {
  for (const until = Date.now() + withinMs; Date.now() < until; await sleep(50)) {
    if (!isSameProcess(leftover)) return true;
  }
  return !isSameProcess(leftover);
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
