import type { Pool, PoolClient } from 'pg';

/**
 * Gives the place of a lost connection back to the pool. When the server cuts a connection in the middle of a
 * transaction, rolling back fails and its place would stay taken for good: ten such cuts, and the pool would be empty.
 */
export function giveBackLostConnections(pool: Pool): void {
  pool.on('connect', (client) => {
    client.once('end', () => {
      releaseIfHeld(client);
    });
  });
}

function releaseIfHeld(client: PoolClient): void {
  try {
    client.release(true);
  } catch {
    // It was idle or given back already: then the pool has seen to it.
  }
}
