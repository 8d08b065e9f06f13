import { describe, expect, it } from '@jest/globals';
import { limitPassed } from '../../../rules/vocabulary/sign-in.ts';

const LIMITS = { idleMinutes: 30, absoluteMinutes: 720 };
const SIGNED_IN = '2026-11-23T08:00:00.000Z';
const after = (minutes: number, ms = 0) => new Date(Date.parse(SIGNED_IN) + minutes * 60_000 + ms).toISOString();

describe('the limits of a session', () => {
  it.each([
    ['just signed in', 0, 0, 0, null],
    ['a moment before it is idle', 0, 30, -1, null],
    ['idle to the millisecond', 0, 30, 0, 'idle'],
    ['used until the end', 719, 720, -1, null],
    ['too old to the millisecond, however much it is used', 719, 720, 0, 'too-old'],
    ['both idle and too old', 0, 720, 0, 'too-old'],
  ] as const)('%s', (_, lastSeen, now, ms, expected) => {
    const age = { signedInAt: SIGNED_IN, lastSeenAt: after(lastSeen) };
    expect(limitPassed(age, LIMITS, after(now, ms))).toBe(expected);
  });
});
