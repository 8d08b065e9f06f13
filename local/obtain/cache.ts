import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../../config/settings.ts';
import { lockFolder, type FolderLock } from '../programs/folder-lock.ts';

/** Where whatever is built or downloaded outside npm is kept, per user and for all checkouts. */
export function cacheFolder(env: Environment): string {
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'creditable');
}

/** The file in the cache, when it is there. */
export async function findCached(env: Environment, entry: string, file: string): Promise<string | null> {
  const path = join(cacheFolder(env), entry, file);
  return stat(path).then(
    () => path,
    () => null,
  );
}

/**
 * Makes an entry of the cache once, however many ask for it at the same time. `make` fills a folder that takes its
 * place only when it is whole.
 * @throws whatever `make` throws; nothing half made is kept.
 */
export async function makeCached(
  env: Environment,
  entry: string,
  file: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  await mkdir(cacheFolder(env), { recursive: true });
  const lock = await waitForLock(cacheFolder(env), `${entry}.lock`);
  try {
    return (await findCached(env, entry, file)) ?? (await makeAnew(env, entry, file, make));
  } finally {
    await lock.release();
  }
}

async function makeAnew(
  env: Environment,
  entry: string,
  file: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const whole = join(cacheFolder(env), entry);
  await clearAbandoned(cacheFolder(env), entry);
  const half = `${whole}.${randomUUID()}`;
  await mkdir(half);
  try {
    await make(half);
    await stat(join(half, file));
    await rm(whole, { recursive: true, force: true });
    await rename(half, whole);
    return join(whole, file);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

/** Under the lock nobody else is making this entry: what lies half made beside it was left by a start that was killed. */
async function clearAbandoned(folder: string, entry: string): Promise<void> {
  const beside = (await readdir(folder)).filter((name) => name.startsWith(`${entry}.`));
  for (const name of beside.filter((found) => !found.startsWith(`${entry}.lock`))) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function waitForLock(folder: string, name: string): Promise<FolderLock> {
  for (;;) {
    const lock = await lockFolder(folder, name);
    if (lock !== null) return lock;
    await sleep(500);
  }
}
