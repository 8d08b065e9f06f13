import { join } from 'node:path';
import { ensureDatabase, startPostgres, withClient } from '../../local/postgres/start-postgres.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { StartOptions } from './start-options.ts';

const DATABASE = 'creditable';

/**
 * The address of the database: the one in the settings, or one in a PostgreSQL server of our own.
 * @throws PART_MISSING when it does not answer.
 */
export async function startDatabase({ settings, group, log }: StartOptions): Promise<string> {
  if (settings.databaseUrl !== null) return assertAnswering(settings.databaseUrl);
  const logFile = join(settings.dataDir, 'logs/postgres.log');
  const onRestart = (how: string) => log(`PostgreSQL ended (${how}) and is started again; its log is ${logFile}`);
  const server = await startPostgres({ dataDir: settings.dataDir, group, onRestart });
  await ensureDatabase(server.url('postgres'), DATABASE);
  return server.url(DATABASE);
}

/** Whether anybody has set up an organization of their own in the database: the demo does not belong beside it. */
export async function holdsRealOrganization(adminUrl: string): Promise<boolean> {
  const query = 'select 1 from organization where not demo limit 1';
  return withClient(adminUrl, async (client) => (await client.query(query)).rowCount !== 0);
}

async function assertAnswering(databaseUrl: string): Promise<string> {
  try {
    await withClient(databaseUrl, (client) => client.query('select 1'));
    return databaseUrl;
  } catch (cause) {
    const { host, pathname } = new URL(databaseUrl);
    const reason = `${host}${pathname} does not answer (${(cause as Error).message})`;
    throw new CreditableError(
      'PART_MISSING',
      { part: 'The database', reason, advice: 'Check DATABASE_URL.' },
      { cause },
    );
  }
}
