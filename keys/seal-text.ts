import { CreditableError } from '../rules/vocabulary/errors.ts';
import type { HeldKeys } from './key-ring.ts';
import { open, seal } from './seal.ts';

/** What a sealed text belongs to: put anywhere else, it does not open. */
export interface SealedFor {
  /** What it is for, the table and column for one (`document.key`); never given to two things. */
  readonly purpose: string;
  readonly organizationId: string;
  /** The row that holds it. */
  readonly recordId: string;
}

/** How a sealed text begins; a later way to seal will begin otherwise. */
const FORM = 's1';

/**
 * Encrypts a text that is kept at rest, for its place alone: `s1:<id of the key>:<base64>`.
 * @throws DATA_KEY_MISSING where there is no key.
 */
export function sealText(keys: HeldKeys, place: SealedFor, text: string): string {
  const held = keys();
  const ring = held.current === null ? keys(true) : held;
  const keyId = ring.current;
  const key = keyId === null ? undefined : ring.keys.get(keyId);
  if (keyId === null || key === undefined) throw new CreditableError('DATA_KEY_MISSING');
  const sealed = seal(Buffer.from(text, 'utf8'), key, boundTo(keyId, place));
  return `${beginningOf(keyId)}${Buffer.from(sealed).toString('base64')}`;
}

/**
 * Reads a text that `sealText` encrypted for the same place.
 * @throws DATA_KEY_RETIRED, DATA_KEY_UNKNOWN; DATA_DAMAGED where it was changed or belongs elsewhere.
 */
export function openText(keys: HeldKeys, place: SealedFor, sealed: string): string {
  const keyId = keyOfSealed(sealed);
  if (keyId === null) throw new CreditableError('DATA_DAMAGED', { purpose: place.purpose });
  const bytes = Buffer.from(sealed.slice(beginningOf(keyId).length), 'base64');
  const text = open(bytes, keyAt(keyId, keys), boundTo(keyId, place));
  if (text === null) throw new CreditableError('DATA_DAMAGED', { purpose: place.purpose });
  return Buffer.from(text).toString('utf8');
}

/**
 * Seals a text again where it is not sealed under the current key, so that the former key can be retired.
 * @returns null where the current key sealed it already.
 * @throws as `openText` and `sealText`.
 */
export function resealText(keys: HeldKeys, place: SealedFor, sealed: string): string | null {
  if (keyOfSealed(sealed) === keys().current) return null;
  return sealText(keys, place, openText(keys, place, sealed));
}

/** The id of the key that sealed a text; null where it is no sealed text. */
function keyOfSealed(sealed: string): string | null {
  const [form, keyId] = sealed.split(':', 2);
  return form === FORM && keyId !== undefined && keyId !== '' ? keyId : null;
}

/** How every text begins that a key sealed. */
export function beginningOf(keyId: string): string {
  return `${FORM}:${keyId}:`;
}

/** A key that is not at hand may have been added a moment ago. */
function keyAt(keyId: string, keys: HeldKeys): Buffer {
  const ring = keys().keys.has(keyId) ? keys() : keys(true);
  if (ring.retired.has(keyId)) throw new CreditableError('DATA_KEY_RETIRED', { keyId });
  const key = ring.keys.get(keyId);
  if (key === undefined) throw new CreditableError('DATA_KEY_UNKNOWN', { keyId });
  return key;
}

function boundTo(keyId: string, { purpose, organizationId, recordId }: SealedFor): Buffer {
  return Buffer.from(JSON.stringify([FORM, keyId, purpose, organizationId, recordId]));
}
