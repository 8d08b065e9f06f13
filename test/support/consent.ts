import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/open-database.ts';
import { giveConsent } from '../../db/operations/signing/give-consent.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import { consentTextOn } from '../../rules/vocabulary/signing/consent-texts.ts';

/** The version of the text that is asked for at an instant. */
export const versionAt = (at: string): string => consentTextOn(dateAt(at, 'UTC')).version;

/** Somebody of a test agrees to sign electronically. */
export async function consents(
  db: Database,
  person: { readonly organizationId: string; readonly actorId: string },
  at: string,
): Promise<void> {
  await giveConsent(db, { ...person, at, key: randomUUID(), body: { version: versionAt(at) } });
}
