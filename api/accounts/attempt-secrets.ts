import { createHmac, randomBytes } from 'node:crypto';

/** What stands between us and a provider for one attempt to sign in. */
export interface AttemptSecrets {
  /** Proves to the provider that whoever brings the code is whoever asked for it (PKCE). */
  readonly verifier: string;
  /** Stands in the answer of the provider, so that an answer to another attempt is known as such. */
  readonly nonce: string;
}

/** The secret of one attempt, which the browser alone keeps. */
export function newBrowserSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What follows from the secret of the browser. Since we keep neither, nobody ends an attempt in another browser, and nobody
 * who reads the database can.
 */
export function secretsOf(browserSecret: string): AttemptSecrets {
  const derive = (what: string) =>
    createHmac('sha256', browserSecret).update(`account-attempt:${what}`).digest('base64url');
  return { verifier: derive('verifier'), nonce: derive('nonce') };
}
