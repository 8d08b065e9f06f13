import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { type WrittenKeys, checkRing } from './check-ring.ts';

const schema = z.strictObject({
  current: z.string().nullable(),
  keys: z.record(z.string(), z.string()),
  retired: z.array(z.string()),
});

/**
 * Reads a file of keys.
 * @throws SETTINGS_INVALID where it cannot be read or makes no sense.
 */
export function readKeyFile(path: string): WrittenKeys {
  const written = parse(path);
  checkRing(written, path);
  return written;
}

function parse(path: string): WrittenKeys {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    // What the parser says would quote the file.
    const why = codeOf(cause) ?? 'it is no file of keys';
    throw new CreditableError('SETTINGS_INVALID', { problems: `${path}: the keys cannot be read (${why})` });
  }
}

/** Writes a file of keys that only its owner can read, whole or not at all, over the one that is there. */
export function writeKeyFile(path: string, written: WrittenKeys): void {
  checkRing(written, path);
  const half = `${path}.${String(process.pid)}.half`;
  writeFileSync(half, writtenText(written), { mode: 0o600, flag: 'wx' });
  renameSync(half, path);
}

/** Keys as they stand in a file. */
export function writtenText(written: WrittenKeys): string {
  return `${JSON.stringify(written, null, 2)}\n`;
}

function codeOf(problem: unknown): string | null {
  return typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : null;
}
