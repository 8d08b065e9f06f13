/** How long somebody who was led to a provider has to come back, minutes. */
export const ATTEMPT_MINUTES = 10;

/** Why somebody who came from a provider was not let in. */
export type AccountRefusal =
  | 'used'
  | 'expired'
  | 'another-browser'
  | 'provider-changed'
  | 'refused-by-provider'
  | 'answer-wrong'
  | 'provider-failed'
  | 'address-unverified'
  | 'domain-not-led'
  | 'unknown'
  | 'another-account'
  | 'disabled';

/** The domain of a mail address in lower case; null for what is no address. */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  return at > 0 && at < address.length - 1 ? address.slice(at + 1).toLowerCase() : null;
}
