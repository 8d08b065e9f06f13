import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from './has-code.ts';

/**
 * Writes a file that is never written again: a reader finds all of it or none, even after a power cut, and of two who
 * write it at once one does.
 * @param path - absolute; folders that are missing are made.
 * @param mode - who may read it.
 * @returns whether it was written; false where it was there already and is left as it is.
 */
export async function writeOnce(path: string, content: string | Uint8Array, mode: number): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true, mode: 0o755 });
  const aside = `${path}.${randomUUID()}`;
  const file = await open(aside, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
    await file.close();
    // A link is made whole or not at all, and never over another file.
    await link(aside, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await file.close().catch(() => undefined);
    await rm(aside, { force: true });
  }
}
