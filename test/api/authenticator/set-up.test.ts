import { describe, expect, it } from '@jest/globals';
import { openSetUp, sealSetUp } from '../../../api/authenticator/set-up.ts';
import type { HeldKeys } from '../../../keys/key-ring.ts';
import { CATALOG } from '../../../rules/vocabulary/errors.ts';

const keys: HeldKeys = () => ({ current: 'k', keys: new Map([['k', Buffer.alloc(32, 7)]]), retired: new Set() });
const within = { organizationId: 'north', sessionId: 'one', at: '2026-11-23T12:00:00.000Z' };
const spent = CATALOG.SET_UP_SPENT.sentence;

describe('the set-up of an app', () => {
  const setUp = sealSetUp(keys, within, 'SECRET');

  it('carries the secret sealed, back to the session in which it began', () => {
    expect(setUp).not.toContain('SECRET');
    expect(openSetUp(keys, { ...within, at: '2026-11-23T12:09:59.999Z' }, setUp)).toBe('SECRET');
  });

  it.each([
    ['another session', { ...within, sessionId: 'two' }],
    ['another organization', { ...within, organizationId: 'south' }],
    ['ten minutes later', { ...within, at: '2026-11-23T12:10:00.000Z' }],
  ])('opens not in %s', (_, where) => {
    expect(() => openSetUp(keys, where, setUp)).toThrow(spent);
  });

  it.each(['', 's1:k:AAAA', 's1:other:AAAA', `${setUp.slice(0, -2)}A=`])('opens not where it is “%s”', (changed) => {
    expect(() => openSetUp(keys, within, changed)).toThrow(spent);
  });
});
