import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { HeldKeys } from '../../keys/key-ring.ts';
import { openText, resealText, sealText } from '../../keys/seal-text.ts';

const [A, B] = [randomBytes(32), randomBytes(32)];
const PLACE = { purpose: 'document.key', organizationId: 'north', recordId: 'one' };
const ring =
  (current: string | null, keys: Record<string, Buffer>, retired: string[] = []): HeldKeys =>
  () => ({ current, keys: new Map(Object.entries(keys)), retired: new Set(retired) });
const damaged = expect.objectContaining({ code: 'DATA_DAMAGED' });

describe('a sealed text', () => {
  const keys = ring('a', { a: A });
  const sealed = sealText(keys, PLACE, 'the secret, naïve');

  it('is read again in its place, and does not show itself', () => {
    expect(openText(keys, PLACE, sealed)).toBe('the secret, naïve');
    expect(sealed).toMatch(/^s1:a:[A-Za-z0-9+/=]+$/);
    expect(Buffer.from(sealed.slice(5), 'base64').toString('latin1')).not.toContain('secret');
    expect(sealText(keys, PLACE, 'the secret, naïve')).not.toBe(sealed);
  });

  it.each([
    ['another purpose', { ...PLACE, purpose: 'provider.secret' }],
    ['another organization', { ...PLACE, organizationId: 'south' }],
    ['another row', { ...PLACE, recordId: 'two' }],
  ])('does not open in %s', (_, place) => {
    expect(() => openText(keys, place, sealed)).toThrow(damaged);
  });

  it('does not open when a bit was changed, under the name of another key, or when it is no sealed text', () => {
    const bytes = Buffer.from(sealed.slice(5), 'base64');
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    expect(() => openText(keys, PLACE, `s1:a:${bytes.toString('base64')}`)).toThrow(damaged);
    const both = ring('a', { a: A, b: A });
    expect(() => openText(both, PLACE, sealed.replace('s1:a:', 's1:b:'))).toThrow(damaged);
    expect(() => openText(keys, PLACE, 'the secret')).toThrow(damaged);
    expect(() => openText(keys, PLACE, 's1:a:')).toThrow(damaged);
  });

  it('opens under a former key, not under a retired or a missing one', () => {
    expect(openText(ring('b', { a: A, b: B }), PLACE, sealed)).toBe('the secret, naïve');
    expect(() => openText(ring('b', { a: A, b: B }, ['a']), PLACE, sealed)).toThrow(
      expect.objectContaining({ code: 'DATA_KEY_RETIRED' }),
    );
    expect(() => openText(ring('b', { b: B }), PLACE, sealed)).toThrow(
      expect.objectContaining({ code: 'DATA_KEY_UNKNOWN' }),
    );
  });

  it('is sealed again under the current key, so that the former one can go', () => {
    const both = ring('b', { a: A, b: B });
    const anew = resealText(both, PLACE, sealed) ?? '';
    expect(openText(ring('b', { b: B }), PLACE, anew)).toBe('the secret, naïve');
    expect(resealText(both, PLACE, anew)).toBeNull();
  });

  it('is not made without a key', () => {
    expect(() => sealText(ring(null, {}), PLACE, 'x')).toThrow(expect.objectContaining({ code: 'DATA_KEY_MISSING' }));
  });
});
