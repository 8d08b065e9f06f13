import { existsSync, linkSync, rmSync } from 'node:fs';
import type { Settings } from '../../config/settings.ts';
import { keyFileOf, writeKeyFile } from './key-file.ts';
import { makeKey } from './make-key.ts';

/**
 * Makes a first key in the data folder, unless the settings bring keys or there are some already.
 * @param at - the present instant (ISO 8601).
 * @returns the file that was made, or null.
 */
export function ensureKey(settings: Pick<Settings, 'payloadKeys' | 'dataDir'>, at: string): string | null {
  const path = keyFileOf(settings);
  if (settings.payloadKeys.given !== null || existsSync(path)) return null;
  const { id, key } = makeKey(at);
  const made = `${path}.${String(process.pid)}.new`;
  writeKeyFile(made, { current: id, keys: { [id]: key }, retired: [] });
  try {
    // Two starts may make one at the same time: the first stays, or what it encrypted could not be read.
    linkSync(made, path);
    return path;
  } catch (problem) {
    if (existsSync(path)) return null;
    throw problem;
  } finally {
    rmSync(made, { force: true });
  }
}
