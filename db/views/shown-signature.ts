import { localInstant } from '../../rules/vocabulary/signing/signed-moments.ts';
import { isoInstant } from '../instant.ts';
import type { ShownSignature } from './weekly-log-page.ts';

/** A signature as the database gives it, with the zone of the signer. */
export type StoredSignature<Hash extends string | null = string> = Omit<
  ShownSignature,
  'signedLocally' | 'contentSha256'
> & { readonly contentSha256: Hash; readonly timeZone: string };

/** A signature as it is told: who, when in UTC and on the signer's clock, and what it means. */
export function shownSignature<Hash extends string | null>({ timeZone, ...stored }: StoredSignature<Hash>) {
  const signedAt = isoInstant(stored.signedAt);
  // A paper has a date and no clock.
  return { ...stored, signedAt, signedLocally: stored.origin === 'paper' ? null : localInstant(signedAt, timeZone) };
}
