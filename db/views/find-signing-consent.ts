import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/**
 * Since when somebody has agreed to sign electronically under a version of the text.
 * @returns an ISO instant; null where they have not, or withdrew it.
 * @throws DATABASE_AWAY.
 */
export function findSigningConsent(db: Database, acting: ActingPerson, version: string): Promise<string | null> {
  return read(db, acting, async ({ ask }) => {
    const [given] = await ask<{ givenAt: string }>(
      'select given_at as "givenAt" from signing_consent where person_id = ? and version = ? and withdrawn_at is null',
      [acting.actorId, version],
    );
    return given === undefined ? null : isoInstant(given.givenAt);
  });
}
