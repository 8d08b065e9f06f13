import { randomBytes } from 'node:crypto';
import { KEY_BYTES } from './key-ring.ts';

/**
 * Makes a key; its id tells the day and is never given twice.
 * @param at - the present instant (ISO 8601).
 */
export function makeKey(at: string): { readonly id: string; readonly key: string } {
  return {
    id: `${at.slice(0, 10)}-${randomBytes(3).toString('hex')}`,
    key: randomBytes(KEY_BYTES).toString('base64'),
  };
}
