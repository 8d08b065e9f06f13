import { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { giveBackLostConnections } from '../../db/give-back-lost-connections.ts';
import { sha256OfText } from '../../db/sha256.ts';
import { translateFailure } from '../../db/translate-failure.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

/** Who tries to sign in: the address that was typed, where one was, and the network address from which. */
export interface Attempt {
  readonly address?: string;
  readonly client: string;
}

/** How often signing in may be tried; counted together by all processes that share the database. */
export interface AttemptLimits {
  /**
   * Counts one attempt, whether or not anybody has the address.
   * @throws TOO_MANY_ATTEMPTS with `seconds` until the next, DATABASE_AWAY.
   */
  count(attempt: Attempt): Promise<void>;
  /**
   * Counts one code that a person typed to prove that it is them, before it is looked at.
   * @throws TOO_MANY_ATTEMPTS with `seconds` until the next, DATABASE_AWAY.
   */
  countCode(personId: string): Promise<void>;
  /** Takes back that a code was counted, because it was right. @throws DATABASE_AWAY. */
  forgiveCode(personId: string): Promise<void>;
  close(): Promise<void>;
}

/** Within a quarter of an hour: so many letters to one address, so many attempts from one network address. */
const WITHIN_SECONDS = 15 * 60;
const PER_ADDRESS = 5;
const PER_CLIENT = 50;
/** So many wrong codes of one person: within a quarter of an hour, and within a day. */
const WRONG_CODES = 5;
const WRONG_CODES_A_DAY = 20;
const DAY_SECONDS = 24 * 3600;

/**
 * Opens the counters of attempts.
 * @param url - address of the database under the runtime role.
 */
export function openAttemptLimits(url: string): AttemptLimits {
  const pool = new Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 5_000 });
  giveBackLostConnections(pool);
  // A connection that is lost while nobody uses it is no failure of anybody's.
  pool.on('error', () => undefined);
  const limiter = (keyPrefix: string, points: number, duration = WITHIN_SECONDS) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      schemaName: 'traffic',
      tableName: 'attempt',
      tableCreated: true,
      keyPrefix,
      points,
      duration,
    });
  const [perAddress, perClient] = [limiter('address', PER_ADDRESS), limiter('client', PER_CLIENT)];
  const codes = [limiter('code', WRONG_CODES), limiter('code-day', WRONG_CODES_A_DAY, DAY_SECONDS)];
  return {
    async count({ address, client }) {
      // What was typed is nobody's to read here: only its hash is kept.
      await consume(perClient, sha256OfText(client));
      if (address !== undefined) await consume(perAddress, sha256OfText(address.toLowerCase()));
    },
    async countCode(personId) {
      for (const limit of codes) await consume(limit, sha256OfText(personId));
    },
    async forgiveCode(personId) {
      for (const limit of codes) await forgive(limit, sha256OfText(personId));
    },
    close: () => pool.end(),
  };
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw translateFailure(refused);
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw new CreditableError('TOO_MANY_ATTEMPTS', { seconds, minutes: Math.ceil(seconds / 60) });
  }
}

async function forgive(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.reward(key, 1);
  } catch (failure) {
    throw translateFailure(failure);
  }
}
