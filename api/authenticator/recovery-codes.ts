import { randomBytes } from 'node:crypto';
import { Secret } from 'otpauth';
import { sha256OfText } from '../../db/sha256.ts';

/** So many a person is given at once. */
export const RECOVERY_CODES = 10;

const RANDOM_BYTES = 16;
/** Of base32 in groups of five; the last has six. */
const GROUPS = /.{5}(?=.{5})/g;

/** New recovery codes, for one `k7qzm-…`: 128 random bits each. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const { base32 } = new Secret({ buffer: new Uint8Array(randomBytes(RANDOM_BYTES)).buffer });
    return base32.toLowerCase().replaceAll(GROUPS, '$&-');
  });
}

/** What is kept of a recovery code, however somebody types it. A guess among 128 random bits is hopeless without salt too. */
export function hashRecoveryCode(typed: string): string {
  return sha256OfText(typed.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
}
