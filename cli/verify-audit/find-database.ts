import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../config/settings.ts';
import { CannotRun } from '../input/cannot-run.ts';

/** The line of `postmaster.pid` on which the port stands. */
const PORT_LINE = 3;

/**
 * The address of the database: the one in the settings, or that of the PostgreSQL which `npm start` runs in the data folder.
 * @throws CannotRun where neither is there.
 */
export async function findDatabase({
  databaseUrl,
  dataDir,
}: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<string> {
  if (databaseUrl !== null) return databaseUrl;
  const read = (name: string) => readFile(join(dataDir, 'postgres', name), 'utf8').catch(() => null);
  const [password, running] = await Promise.all([read('password'), read('data/postmaster.pid')]);
  const port = running?.split('\n')[PORT_LINE]?.trim() ?? '';
  if (password !== null && port !== '') return `postgres://postgres:${password.trim()}@127.0.0.1:${port}/creditable`;
  throw new CannotRun([`Set DATABASE_URL to that of the system, or DATA_DIR to its folder: none runs in ${dataDir}.`]);
}
