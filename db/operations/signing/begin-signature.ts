import { refusalToSign } from '../../../rules/vocabulary/signing/may-sign.ts';
import type { Session } from '../../session.ts';
import { type PersonInHand, requirePerson } from '../person/require-person.ts';
import { readSigningFacts, type SignatureAsked } from './read-signing-facts.ts';
import { requireConsent } from './require-consent.ts';

/** Who signs, and the text under which they agreed to sign electronically. */
export interface Signer extends PersonInHand {
  readonly consentVersion: string;
}

/**
 * Lets only whoever agreed to sign electronically and may sign this very record begin to sign it.
 * @param at - ISO instant of the signature.
 * @throws CONSENT_NEEDED, OWN_HOURS, NOT_THE_SUPERVISOR, SIGNER_DISABLED, SIGNED_DAYS_UNKNOWN, SUPERVISOR_LICENSE_UNKNOWN,
 * SUPERVISOR_NOT_LICENSED, SUPERVISOR_RESTRICTED, DAY_OUTSIDE_AGREEMENT, AGREEMENT_NOT_SIGNED, PERSON_NOT_FOUND.
 */
export async function beginSignature(session: Session, asked: SignatureAsked, at: string): Promise<Signer> {
  const consentVersion = await requireConsent(session, asked.actorId, at);
  const refusal = refusalToSign(await readSigningFacts(session, asked));
  if (refusal !== null) throw refusal;
  return { ...(await requirePerson(session, asked.actorId)), consentVersion };
}
