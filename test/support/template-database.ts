import { migrate } from '../../db/migrate.ts';
import { ensureDatabase, withClient } from '../../local/postgres/start-postgres.ts';

/** The database that every test's own is copied from: migrated once, and empty. */
export const TEMPLATE = 'creditable_template';

/** Makes the template database and migrates it. */
export async function prepareTemplate(url: (database: string) => string): Promise<void> {
  await ensureDatabase(url('postgres'), TEMPLATE);
  await migrate(url(TEMPLATE));
  // A copy can only be made of a database that nobody is connected to.
  await withClient(url('postgres'), (client) => client.query(`alter database ${TEMPLATE} allow_connections false`));
}
