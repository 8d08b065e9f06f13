import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeOnce } from './write-once.ts';

/**
 * A secret that is made at first use and the same ever after, for its owner's eyes alone. Where its folder cannot be
 * used, it lasts as long as the process.
 * @param path - absolute path of its file.
 * @param length - how many bytes it has at least.
 */
export async function openSecretFile(path: string, length: number): Promise<Buffer> {
  // Several processes may start at once: only one makes the file, and all read what is in it.
  await writeOnce(path, randomBytes(length), 0o600).catch(() => false);
  const secret = await readFile(path).catch(() => null);
  return secret !== null && secret.length >= length ? secret : randomBytes(length);
}
