import type { HeldKeys } from '../../keys/key-ring.ts';

/** Says loudly that nothing is encrypted, where that is so. */
export function warnUnencrypted(keys: HeldKeys, log: { warn(message: string): void }): void {
  if (keys().current !== null) return;
  log.warn('NOT ENCRYPTED: no payload key is set, so whoever can read Temporal can read names, comments and reasons.');
  log.warn('Make a key with: npm run payload-keys -- rotate (docs/operations.md, "Keys of what Temporal keeps").');
}
