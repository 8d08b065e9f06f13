import { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Settings } from '../../config/settings.ts';
import { giveBackLostConnections } from '../../db/give-back-lost-connections.ts';
import { sha256OfText } from '../../db/sha256.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

/** Whether a request only reads or changes something. */
export type TrafficKind = 'read' | 'command';

/** How many requests a session, or a network address of people who are not signed in, may send. */
export interface TrafficLimits {
  /**
   * Counts one request.
   * @param from - a session or a network address; only its hash is kept.
   * @throws TOO_MANY_REQUESTS with `seconds` until the next.
   */
  count(kind: TrafficKind, from: string): Promise<void>;
  close(): Promise<void>;
}

const WITHIN_SECONDS = 60;

/**
 * Opens the counters of requests; all processes that share the database count together. While the database is away each
 * process counts for itself, so that the limit neither fails open nor stands in the way of what needs no database.
 * @param url - address of the database under the runtime role.
 */
export function openTrafficLimits(
  url: string,
  { readsPerMinute, commandsPerMinute }: Pick<Settings, 'readsPerMinute' | 'commandsPerMinute'>,
): TrafficLimits {
  const pool = new Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 2_000 });
  giveBackLostConnections(pool);
  // A connection that is lost while nobody uses it is no failure of anybody's.
  pool.on('error', () => undefined);
  const limiters = {
    read: limiterOf(pool, 'read', readsPerMinute),
    command: limiterOf(pool, 'command', commandsPerMinute),
  };
  return {
    async count(kind, from) {
      try {
        await limiters[kind].consume(sha256OfText(from));
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw new CreditableError('TOO_MANY_REQUESTS', { seconds });
      }
    },
    close: () => pool.end(),
  };
}

function limiterOf(pool: Pool, kind: TrafficKind, points: number): RateLimiterPostgres {
  const limit = { keyPrefix: kind, points, duration: WITHIN_SECONDS };
  return new RateLimiterPostgres({
    ...limit,
    storeClient: pool,
    storeType: 'pool',
    schemaName: 'traffic',
    tableName: 'attempt',
    tableCreated: true,
    // Whoever is over the limit is refused without asking the database again.
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: new RateLimiterMemory(limit),
  });
}
