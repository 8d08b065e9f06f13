import type { Role } from '../../../rules/vocabulary/role.ts';
import type { Scope } from '../../../rules/vocabulary/scopes.ts';
import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';
import { sha256OfText } from '../../sha256.ts';

/** Whom a token stands for, as they are now. */
export interface KnownToken {
  readonly tokenId: string;
  readonly scopes: readonly Scope[];
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** IANA name. */
  readonly timeZone: string;
  /** Whether it is of the demo, where anybody may be anybody. */
  readonly isDemo: boolean;
}

/** A token as a program sent it, and when. */
export interface SentToken {
  readonly organizationId: string;
  readonly token: string;
  /** ISO instant. */
  readonly at: string;
}

interface Row extends KnownToken {
  readonly lastUsedOn: string | null;
}

const FIND = `
  select t.id as "tokenId", t.scopes, t.person_id as "personId", p.name, p.roles, p.time_zone as "timeZone", o.demo as "isDemo",
    t.last_used_on as "lastUsedOn"
  from api_token t join person p on p.id = t.person_id join organization o on o.id = t.organization_id
  where t.token_sha256 = ? and t.ended_at is null and t.expires_on >= ? and p.disabled_at is null and cardinality(p.roles) > 0`;

/**
 * Whom a token stands for at this moment; the day of its use is noted.
 * @returns null for a token that was never made, has ended or is past its last day, and for a person who is disabled or has no
 * role.
 * @throws DATABASE_AWAY.
 */
export function lookUpToken(db: Database, { organizationId, token, at }: SentToken): Promise<KnownToken | null> {
  const today = at.slice(0, 10);
  return inSession(db, organizationId, async ({ ask }) => {
    const [row] = await ask<Row>(FIND, [sha256OfText(token), today]);
    if (row === undefined) return null;
    const { lastUsedOn, ...known } = row;
    if (lastUsedOn !== today)
      await ask('update api_token set last_used_on = ? where id = ? returning id', [today, known.tokenId]);
    return known;
  });
}
