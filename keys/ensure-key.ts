import type { KeyPlace } from './key-place.ts';
import { writtenText } from './key-file.ts';
import { makeKey } from './make-key.ts';
import { writeOnce } from './write-once.ts';

/**
 * Makes a first key, unless the settings bring keys or there are some already. Of two who make one at the same time the
 * first wins, or what it encrypted could not be read.
 * @param at - the present instant (ISO 8601).
 * @returns the file that was made, or null.
 */
export async function ensureKey({ given, path }: KeyPlace, at: string): Promise<string | null> {
  if (given !== null) return null;
  const { id, key } = makeKey(at);
  const text = writtenText({ current: id, keys: { [id]: key }, retired: [] });
  return (await writeOnce(path, text, 0o600)) ? path : null;
}
