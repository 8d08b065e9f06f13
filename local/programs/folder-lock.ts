import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findRunning } from './pid-file.ts';
import { findStartTime } from './process-identity.ts';

/** A folder that is ours alone until released. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes a folder for this process alone; null when another living process has it. A lock whose process is gone, even
 * by a kill that cannot be caught, is taken over.
 */
export async function lockFolder(folder: string, name = 'lock'): Promise<FolderLock | null> {
  const lock = join(folder, name);
  const mine = `${lock}.${randomUUID()}`;
  await writeFile(mine, JSON.stringify({ pid: process.pid, startTime: findStartTime(process.pid) }));
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      // A hard link appears whole or not at all, and never over an existing one.
      if (await isDone(link(mine, lock))) return { release: () => rm(lock, { force: true }) };
      if ((await findRunning(lock)) !== null) return null;
      await setStaleAside(lock);
    }
    return null;
  } finally {
    await rm(mine, { force: true });
  }
}

/** Moves a dead lock out of the way; one that somebody took in between is put back. */
async function setStaleAside(lock: string): Promise<void> {
  const stale = await readFile(lock, 'utf8').catch(() => null);
  const aside = `${lock}.${randomUUID()}`;
  if (!(await isDone(rename(lock, aside)))) return;
  if ((await readFile(aside, 'utf8')) !== stale) await isDone(link(aside, lock));
  await rm(aside, { force: true });
}

/** Whether a move came about; false when another process was first, any other problem is thrown. */
async function isDone(action: Promise<unknown>): Promise<boolean> {
  try {
    await action;
    return true;
  } catch (problem) {
    if (['EEXIST', 'ENOENT'].includes((problem as NodeJS.ErrnoException).code ?? '')) return false;
    throw problem;
  }
}
