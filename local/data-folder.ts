import { constants } from 'node:fs';
import { access, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CreditableError } from '../rules/vocabulary/errors.ts';

/** A log longer than this many bytes is set aside at the next start. */
const LONG_LOG = 10_000_000;

/**
 * Makes the data folder and its logs folder when they are not there yet.
 * @throws DATA_DIR_UNWRITABLE when nothing can be written there.
 */
export async function prepareDataFolder(folder: string): Promise<void> {
  try {
    await makeFolder(join(folder, 'logs'));
    await access(folder, constants.W_OK | constants.X_OK);
    const trial = join(folder, `.trial-${process.pid}`);
    await writeFile(trial, '');
    await rm(trial);
  } catch (cause) {
    throw new CreditableError('DATA_DIR_UNWRITABLE', { folder }, { cause });
  }
}

/** Where a part writes its log; a long one from before is kept beside it as `.1`. */
export async function openLogFile(dataDir: string, part: string): Promise<string> {
  const file = join(dataDir, 'logs', `${part}.log`);
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LONG_LOG) await rename(file, `${file}.1`);
  return file;
}

/** Makes a folder and what it stands in. (Node's own recursion never ends where a file system refuses all folders.) */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch(async (problem: unknown) => {
    // Two starts may make it at the same time.
    if (!(await isFolder(folder))) throw problem;
  });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
