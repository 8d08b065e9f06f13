import { randomUUID } from 'node:crypto';
import { runtimeUrl } from '../../db/runtime-url.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { given } from './given.ts';
import { TEMPLATE } from './template-database.ts';

/** A migrated, empty database that one test has to itself. */
export interface TestDatabase extends AsyncDisposable {
  readonly name: string;
  /** The superuser's address: for arranging, never for what is tested. */
  readonly adminUrl: string;
  /** The address under the role that the system runs under, which row-level security binds. */
  readonly runtimeUrl: string;
  dispose(): Promise<void>;
}

/** Copies the template into a database of its own; `await using` or `dispose()` drops it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = given('TEST_POSTGRES_URL');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(server, (client) => client.query(`create database ${name} template ${TEMPLATE}`));
  const dispose = async () => {
    await withClient(server, (client) => client.query(`drop database if exists ${name} with (force)`));
  };
  const adminUrl = addressOf(server, name);
  return { name, adminUrl, runtimeUrl: runtimeUrl(adminUrl), dispose, [Symbol.asyncDispose]: dispose };
}

function addressOf(server: string, database: string): string {
  const address = new URL(server);
  address.pathname = `/${database}`;
  return address.href;
}
