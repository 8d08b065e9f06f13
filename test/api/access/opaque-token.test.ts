import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { makeToken, organizationIn } from '../../../api/access/opaque-token.ts';

describe('an opaque token', () => {
  it('names its organization and is another each time', () => {
    const organizationId = randomUUID();
    const tokens = Array.from({ length: 100 }, () => makeToken(organizationId));
    expect(new Set(tokens.map((token) => token.slice(22))).size).toBe(100);
    for (const token of tokens) expect(organizationIn(token)).toBe(organizationId);
  });
  it.each([undefined, '', 'short', 'a'.repeat(63), 'a'.repeat(65), `${'a'.repeat(63)}/`])('%j is none', (text) => {
    expect(organizationIn(text)).toBeNull();
  });
});
