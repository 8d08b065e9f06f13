import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createFeedTokens } from '../../../api/access/feed-tokens.ts';

const tokens = createFeedTokens(Buffer.alloc(32, 7));
const [organizationId, feedId] = [randomUUID(), randomUUID()];

describe('the token of a calendar', () => {
  it('names its organization and is the same for the same feed', () => {
    const token = tokens.of(organizationId, feedId);
    expect(token).toMatch(/^[A-Za-z0-9_-]{54}$/);
    expect(tokens.of(organizationId, feedId)).toBe(token);
    expect(tokens.organizationIn(token)).toBe(organizationId);
  });
  it('cannot be made from what the database knows, nor from another feed', () => {
    const token = tokens.of(organizationId, feedId);
    expect(createFeedTokens(Buffer.alloc(32, 8)).of(organizationId, feedId)).not.toBe(token);
    expect(tokens.of(organizationId, randomUUID())).not.toBe(token);
    expect(tokens.of(randomUUID(), feedId).slice(22)).not.toBe(token.slice(22));
  });
  it.each(['', 'short', 'a'.repeat(53), 'a'.repeat(55), `${'a'.repeat(53)}/`])('%j is none', (text) => {
    expect(tokens.organizationIn(text)).toBeNull();
  });
});
