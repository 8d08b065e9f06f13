import { type Database, openDatabase } from '../../db/open-database.ts';
import { runtimeUrl } from '../../db/runtime-url.ts';
import { createTestDatabase } from '../support/database.ts';

/** A database of its own, opened under the runtime role. */
export interface OpenTestDatabase extends AsyncDisposable {
  readonly db: Database;
  /** The superuser's address, for looking behind the scenes. */
  readonly adminUrl: string;
}

/** Makes a migrated, empty database and opens it; `await using` closes and drops it. */
export async function openTestDatabase(): Promise<OpenTestDatabase> {
  const { adminUrl, dispose } = await createTestDatabase();
  const db = await openDatabase(runtimeUrl(adminUrl));
  const close = async () => {
    await db.close();
    await dispose();
  };
  return { db, adminUrl, [Symbol.asyncDispose]: close };
}
