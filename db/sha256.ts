import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The hash of a value's canonical JSON (RFC 8785): equal values have equal hashes, whatever the order of their keys.
 * @param value - plain JSON.
 * @returns 64 hexadecimal digits.
 */
export function sha256Of(value: unknown): string {
  return createHash('sha256').update(canonicalOf(value)).digest('hex');
}

/**
 * The text that `sha256Of` hashes: canonical JSON (RFC 8785).
 * @param value - plain JSON.
 */
export function canonicalOf(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

/** The hash of a text as it is. @returns 64 hexadecimal digits. */
export function sha256OfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
