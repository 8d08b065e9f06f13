import type { Database } from '../../open-database.ts';
import { sha256OfText } from '../../sha256.ts';
import { translateFailure } from '../../translate-failure.ts';

/** Who was asked, and for what: a browser or a session, so that no other can answer. */
export interface Challenged {
  /** Something that nobody else has: the token of a browser, or the id of a session. */
  readonly holder: string;
  readonly purpose: 'sign-in' | 'add-passkey' | 'prove';
}

const MINUTES = 5;

/**
 * Keeps what a passkey must sign next. A later one takes the place of an earlier one, and those that were never answered go.
 * @param at - ISO instant.
 * @throws DATABASE_AWAY.
 */
export async function keepChallenge(db: Database, asked: Challenged, challenge: string, at: string): Promise<void> {
  const expiresAt = new Date(Date.parse(at) + MINUTES * 60_000).toISOString();
  await ask(
    db,
    `with old as (delete from traffic.challenge where expires_at < ?::timestamptz and key <> ?)
     insert into traffic.challenge (key, challenge, expires_at) values (?, ?, ?)
     on conflict (key) do update set challenge = excluded.challenge, expires_at = excluded.expires_at returning key`,
    [at, keyOf(asked), keyOf(asked), challenge, expiresAt],
  );
}

/**
 * Takes what a passkey was asked to sign: it can be answered once.
 * @param at - ISO instant.
 * @returns null where nothing was asked, it was answered already, or more than 5 minutes ago.
 * @throws DATABASE_AWAY.
 */
export async function takeChallenge(db: Database, asked: Challenged, at: string): Promise<string | null> {
  const [row] = await ask(
    db,
    'delete from traffic.challenge where key = ? returning challenge, expires_at > ?::timestamptz as "isAlive"',
    [keyOf(asked), at],
  );
  return row?.isAlive === true ? row.challenge : null;
}

interface Row {
  readonly challenge: string;
  readonly isAlive: boolean;
}

function keyOf({ holder, purpose }: Challenged): string {
  return sha256OfText(`${purpose}:${holder}`);
}

/** These rows belong to no organization: nobody is known yet when a passkey is asked. */
async function ask(db: Database, sql: string, values: readonly unknown[]): Promise<Row[]> {
  try {
    return await db.orm.em
      .fork()
      .getConnection()
      .execute<Row[]>(sql, [...values], 'all');
  } catch (failure) {
    throw translateFailure(failure);
  }
}
