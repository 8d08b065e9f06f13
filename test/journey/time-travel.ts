import { openDatabase } from '../../db/open-database.ts';
import { runtimeUrl } from '../../db/runtime-url.ts';
import { openClient } from '../../temporal/open-client.ts';
import { createTestDatabase } from '../support/database.ts';
import { startTimeSkipping, testKeys, uniqueTaskQueue } from '../support/temporal.ts';
import { runWorkers } from './workers.ts';

/** A database, a server in which years pass in seconds, and both workers; all of it ends with the test. */
export async function openTimeTravel(smtpUrl?: string) {
  const stack = new AsyncDisposableStack();
  const database = stack.use(await createTestDatabase());
  const db = await openDatabase(runtimeUrl(database.adminUrl));
  stack.defer(() => db.close());
  const { env } = stack.use(await startTimeSkipping());
  const taskQueue = uniqueTaskQueue('journeys');
  const place = { connection: env.nativeConnection, taskQueue, db, ...(smtpUrl === undefined ? {} : { smtpUrl }) };
  const workers = stack.use(await runWorkers(place));
  const client = openClient({ connection: env.connection, namespace: 'default', keys: testKeys() });
  return {
    db,
    env,
    client,
    taskQueue,
    adminUrl: database.adminUrl,
    folder: workers.folder,
    /** The present instant of that server (ISO 8601). */
    now: async () => new Date(await env.currentTimeMs()).toISOString(),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
