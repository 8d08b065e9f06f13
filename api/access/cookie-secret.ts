import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'cookie.key';
const LENGTH = 32;

/**
 * The secret that addresses of calendars follow from, kept in the data folder so that a restart changes none of them.
 * Where the folder cannot be used, the secret lasts as long as the process.
 * @param dataDir - the data folder.
 */
export function readCookieSecret(dataDir: string): Buffer {
  const path = join(dataDir, FILE);
  try {
    // Several processes may start at once: only one creates the file, and all read what is in it.
    writeFileSync(path, randomBytes(LENGTH), { flag: 'wx', mode: 0o600 });
  } catch {
    // It is there already, or cannot be written: reading tells which.
  }
  return readSecret(path) ?? randomBytes(LENGTH);
}

function readSecret(path: string): Buffer | null {
  try {
    const secret = readFileSync(path);
    return secret.length >= LENGTH ? secret : null;
  } catch {
    return null;
  }
}
