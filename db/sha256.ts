import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The hash of a value's canonical JSON (RFC 8785): equal values have equal hashes, whatever the order of their keys.
 * @param value - plain JSON.
 * @returns 64 hexadecimal digits.
 */
export function sha256Of(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? 'null')
    .digest('hex');
}
