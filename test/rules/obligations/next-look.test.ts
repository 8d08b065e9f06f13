import { describe, expect, it } from '@jest/globals';
import { nextLook } from '../../../rules/obligations/next-look.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

// Thursday, November 12, 2026; nine in the morning in California is 17 hours UTC.
const look = (
  phase: Parameters<typeof nextLook>[0]['phase'],
  aliveOn: string | null,
  at = '2026-11-10T18:00:00.000Z',
) =>
  nextLook({
    phase,
    asOf: plainDate(at.slice(0, 10)),
    at,
    timeZone: 'America/Los_Angeles',
    spreadBy: 'journey-1',
    aliveOn: aliveOn === null ? null : plainDate(aliveOn),
  })?.slice(0, 13);

describe('the next look at a journey', () => {
  it.each([
    ['this Thursday where hours are logged', 'accumulating', '2026-11-09', '2026-11-12T17'],
    ['this Thursday where they were logged four weeks ago', 'ready', '2026-10-13', '2026-11-12T17'],
    ['in the fourth week where nothing was logged for longer', 'accumulating', '2026-10-12', '2026-12-03T17'],
    ['in the fourth week where no hours are expected', 'onboarding', null, '2026-12-03T17'],
  ] as const)('is %s', (_, phase, aliveOn, expected) => {
    expect(look(phase, aliveOn)).toBe(expected);
  });
  it('is a week later once this one is over, and never in a journey that is over', () => {
    expect(look('accumulating', '2026-11-12', '2026-11-12T20:00:00.000Z')).toBe('2026-11-19T17');
    expect(look('licensed', '2026-11-12')).toBeUndefined();
  });
});
