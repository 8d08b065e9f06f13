import { Secret, TOTP } from 'otpauth';

/** As every app on a phone knows it (RFC 6238): six digits, anew every 30 seconds. */
const TERMS = { issuer: 'Creditable', algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** RFC 4226 recommends a secret of 160 bits. */
const SECRET_BYTES = 20;
/** A code of the step before or after serves as well: clocks differ, and people type. */
const WINDOW = 1;

/** A new secret for an app, in base32. */
export function makeAppSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/**
 * What an app reads from a picture to know a secret.
 * @param label - how the app names it.
 * @returns an address that begins with `otpauth://`.
 */
export function appAddressOf(secret: string, label: string): string {
  return new TOTP({ ...TERMS, label, secret: Secret.fromBase32(secret) }).toString();
}

/**
 * The step of time of which a text is the code: how many times 30 seconds have passed since 1970.
 * @param secret - in base32.
 * @param at - ISO instant.
 * @returns null where it is the code of no step that serves now.
 */
export function matchAppCode(secret: string, code: string, at: string): number | null {
  const timestamp = Date.parse(at);
  const held = { ...TERMS, secret: Secret.fromBase32(secret) };
  const delta = TOTP.validate({ ...held, token: code, timestamp, window: WINDOW });
  return delta === null ? null : TOTP.counter({ period: TERMS.period, timestamp }) + delta;
}
