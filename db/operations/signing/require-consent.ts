import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { consentTextOn } from '../../../rules/vocabulary/signing/consent-texts.ts';
import { SigningConsent } from '../../entities/signing-consent.ts';
import type { Session } from '../../session.ts';

/**
 * The version of the text under which somebody has agreed to sign electronically; nobody signs without the present one.
 * @param at - ISO instant of the signature.
 * @throws CONSENT_NEEDED with the version to agree to.
 */
export async function requireConsent({ em }: Session, personId: string, at: string): Promise<string> {
  const { version } = consentTextOn(dateAt(at, 'UTC'));
  const given = await em.count(SigningConsent, { personId, version, withdrawnAt: null });
  if (given === 0) throw new CreditableError('CONSENT_NEEDED', { version });
  return version;
}
