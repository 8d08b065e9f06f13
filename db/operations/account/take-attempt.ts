import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { AccountRefusal } from '../../../rules/vocabulary/identity-provider.ts';
import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';
import { sha256OfText } from '../../sha256.ts';
import { writeRefusal } from './note-refusal.ts';

/** An attempt that a browser came back with, and the provider to which it had been led. */
export interface TakenAttempt {
  readonly attemptId: string;
  readonly providerId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecretSealed: string;
}

/** What a browser came back with. */
export interface ReturnedAttempt {
  readonly organizationId: string;
  readonly state: string;
  readonly browserSecret: string;
  /** ISO instant. */
  readonly at: string;
}

interface Row extends TakenAttempt {
  readonly browserSha256: string;
  readonly isUsed: boolean;
  readonly isExpired: boolean;
  readonly isChanged: boolean;
}

const FIND = `
  select a.id as "attemptId", a.provider_id as "providerId", a.browser_sha256 as "browserSha256", p.issuer,
    p.client_id as "clientId", p.client_secret_sealed as "clientSecretSealed", a.used_at is not null as "isUsed",
    a.expires_at <= ?::timestamptz as "isExpired", p.ended_at is not null as "isChanged"
  from account_attempt a join identity_provider p on p.id = a.provider_id where a.state_sha256 = ? for update of a`;

/**
 * Uses an attempt, once and by the browser that began it. A refusal is in the audit trail too.
 * @throws ACCOUNT_ATTEMPT_SPENT for one that was never begun, was used, is too old, came by another browser, or went to a
 * provider that is not the organization’s any more; DATABASE_AWAY.
 */
export async function takeAttempt(db: Database, returned: ReturnedAttempt): Promise<TakenAttempt> {
  const { organizationId, state, browserSecret, at } = returned;
  const taken = await inSession(db, organizationId, async (session) => {
    const [row] = await session.ask<Row>(FIND, [at, sha256OfText(state)]);
    if (row === undefined) return null;
    const because = refusalOf(row, browserSecret);
    if (because === null)
      await session.ask('update account_attempt set used_at = ? where id = ? returning id', [at, row.attemptId]);
    else await writeRefusal(session, { attemptId: row.attemptId, because, at });
    return because === null ? row : null;
  });
  // Thrown out here, so that the entry about the refusal stays.
  if (taken === null) throw new CreditableError('ACCOUNT_ATTEMPT_SPENT');
  return taken;
}

function refusalOf(row: Row, browserSecret: string): AccountRefusal | null {
  if (row.browserSha256 !== sha256OfText(browserSecret)) return 'another-browser';
  if (row.isUsed) return 'used';
  if (row.isExpired) return 'expired';
  return row.isChanged ? 'provider-changed' : null;
}
