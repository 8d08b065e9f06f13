import { randomUUID } from 'node:crypto';
import { ATTEMPT_MINUTES } from '../../../rules/vocabulary/identity-provider.ts';
import { AccountAttempt } from '../../entities/account-attempt.ts';
import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';
import { sha256OfText } from '../../sha256.ts';

/** Somebody who is led to a provider. */
export interface NewAttempt {
  readonly organizationId: string;
  readonly providerId: string;
  /** Goes to the provider and comes back; only its hash is kept. */
  readonly state: string;
  /** Stays in the browser; only its hash is kept. */
  readonly browserSecret: string;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Notes that a browser is led to a provider. Nobody is known yet, so nothing stands in the audit trail yet.
 * @throws DATABASE_AWAY.
 */
export function beginAttempt(db: Database, given: NewAttempt): Promise<void> {
  const { organizationId, providerId, at } = given;
  return inSession(db, organizationId, async ({ em }) => {
    await em.insert(AccountAttempt, {
      id: randomUUID(),
      organizationId,
      providerId,
      stateSha256: sha256OfText(given.state),
      browserSha256: sha256OfText(given.browserSecret),
      begunAt: new Date(at),
      expiresAt: new Date(Date.parse(at) + ATTEMPT_MINUTES * 60_000),
      usedAt: null,
    });
  });
}
