import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { Scope } from '../../rules/vocabulary/scopes.ts';
import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** A token as it is shown; the token itself is never shown again. */
export interface ShownToken {
  readonly tokenId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** ISO instant. */
  readonly madeAt: string;
  /** The last day on which it works, in UTC. */
  readonly expiresOn: string;
  /** The day of its last use, in UTC; null for one that was never used. */
  readonly lastUsedOn: string | null;
}

/** The tokens of a person. */
export interface TokensOfPerson {
  readonly personId: string;
  readonly name: string;
  readonly tokens: readonly ShownToken[];
}

const TOKENS = `
  select id as "tokenId", name, scopes, made_at as "madeAt", expires_on as "expiresOn", last_used_on as "lastUsedOn"
  from api_token where person_id = ? and ended_at is null and expires_on >= ? order by made_at desc, id limit 200`;

/**
 * The tokens of a person that still work, the newest first.
 * @param at - ISO instant.
 * @throws PERSON_NOT_FOUND, DATABASE_AWAY.
 */
export function findTokens(
  db: Database,
  acting: { readonly organizationId: string },
  { personId, at }: { readonly personId: string; readonly at: string },
): Promise<TokensOfPerson> {
  return read(db, acting, async ({ ask }) => {
    const [person] = await ask<{ name: string }>('select name from person where id = ?', [personId]);
    if (person === undefined) throw new CreditableError('PERSON_NOT_FOUND');
    const tokens = await ask<ShownToken>(TOKENS, [personId, at.slice(0, 10)]);
    return {
      personId,
      name: person.name,
      tokens: tokens.map((token) => ({ ...token, madeAt: isoInstant(token.madeAt) })),
    };
  });
}
