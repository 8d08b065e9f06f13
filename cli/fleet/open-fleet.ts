import { type Client, Connection } from '@temporalio/client';
import type { Settings } from '../../config/settings.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { listOrganizations } from '../../db/operations/fleet/list-organizations.ts';
import { runtimeUrl } from '../../db/runtime-url.ts';
import { holdPayloadKeys } from '../../temporal/keys/hold-payload-keys.ts';
import { openClient } from '../../temporal/open-client.ts';
import { CannotRun } from '../input/cannot-run.ts';

/** The database and the server of a running system, as an operator reaches them. */
export interface OpenFleet extends AsyncDisposable {
  readonly db: Database;
  readonly client: Client;
  readonly taskQueue: string;
  /** The ids of all organizations. */
  organizations(): Promise<readonly string[]>;
}

/**
 * Opens the way to a running system.
 * @throws CannotRun where the settings do not name it, or nobody answers there.
 */
export async function openFleet(settings: Settings): Promise<OpenFleet> {
  const {
    databaseUrl,
    temporalAddress: address,
    temporalNamespace: namespace,
    temporalTaskQueue: taskQueue,
  } = settings;
  if (databaseUrl === null || address === null)
    throw new CannotRun(['Set DATABASE_URL and TEMPORAL_ADDRESS to those of the running system.']);
  const keys = holdPayloadKeys(settings);
  const connection = await Connection.connect({ address, connectTimeout: '5 seconds' }).catch(() => {
    throw new CannotRun([`Nobody answers as a Temporal server at ${address}.`]);
  });
  const db = await openDatabase(runtimeUrl(databaseUrl));
  return {
    db,
    client: openClient({ connection, namespace, keys }),
    taskQueue,
    organizations: async () => (await listOrganizations(db)).map(({ organizationId }) => organizationId),
    async [Symbol.asyncDispose]() {
      await db.close();
      await connection.close();
    },
  };
}
