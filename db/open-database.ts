import { MikroORM } from '@mikro-orm/postgresql';
import { giveBackLostConnections } from './give-back-lost-connections.ts';
import type { HeldSession } from './hold-session.ts';
import { ormOptions } from './orm-options.ts';

/** A pool of connections to the database. */
export interface Database {
  readonly orm: MikroORM;
  /** The transaction that everything takes part in; none where each reading and each change has its own. */
  readonly held?: HeldSession;
  /** Waits for what is running and closes every connection. */
  close(): Promise<void>;
}

/**
 * Opens a pool of connections; nothing is connected until the first question, so this succeeds while the server is away.
 * @param url - address under the runtime role (`runtimeUrl`).
 */
export async function openDatabase(url: string): Promise<Database> {
  const orm = await MikroORM.init({
    ...ormOptions(url),
    pool: { min: 0, max: 10 },
    driverOptions: { connectionTimeoutMillis: 5_000, onPoolCreated: giveBackLostConnections },
  });
  return { orm, close: () => orm.close(true) };
}
