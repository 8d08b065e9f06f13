/** What changed in the ways by which somebody signs in. */
export const ACCESS_CHANGES = [
  'passkey-added',
  'passkey-removed',
  'passkeys-removed',
  'authenticator-added',
  'authenticator-removed',
  'authenticator-taken-away',
  'recovery-codes-renewed',
  'recovery-code-used',
] as const;

/** One of the changes. */
export type AccessChange = (typeof ACCESS_CHANGES)[number];
