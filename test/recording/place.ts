import type { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { connectJourneys } from '../../api/journeys/connect-journeys.ts';
import type { Database } from '../../db/open-database.ts';
import { openDatabase } from '../../db/open-database.ts';
import type { Rulebook } from '../../rules/rulebooks/rulebook.ts';
import { runWorkers } from '../journey/workers.ts';
import { createTestDatabase } from '../support/database.ts';
import { connectToTemporal, temporalAddress, testKeys, uniqueTaskQueue } from '../support/temporal.ts';

/** Where a scene is played: workers, a database, and the way of the API, on a real server. */
export interface Place extends AsyncDisposable {
  readonly db: Database;
  readonly client: Client;
  readonly taskQueue: string;
  readonly gateway: ReturnType<typeof connectJourneys>;
  readonly adminUrl: string;
}

/**
 * Opens the place of one scene; `await using` closes it.
 * @param newer - the rules that the program brings, where they are to be others than those of its folders.
 */
export async function openPlace(newer?: Rulebook): Promise<Place> {
  await using stack = new AsyncDisposableStack();
  const database = stack.use(await createTestDatabase());
  const db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
  const { client } = stack.use(await connectToTemporal());
  const address = temporalAddress();
  const connection = stack.adopt(await NativeConnection.connect({ address }), (opened) => opened.close());
  const taskQueue = uniqueTaskQueue('recorded');
  stack.use(await runWorkers({ connection, taskQueue, db, ...(newer && { presentRules: () => newer }) }));
  const gateway = stack.adopt(
    connectJourneys({ address, namespace: 'default', taskQueue, keys: testKeys() }),
    (opened) => opened.close(),
  );
  const open = stack.move();
  const { adminUrl } = database;
  return { db, client, taskQueue, gateway, adminUrl, [Symbol.asyncDispose]: () => open.disposeAsync() };
}
