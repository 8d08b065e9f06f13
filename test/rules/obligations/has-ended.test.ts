import { expect, it } from '@jest/globals';
import { hasEnded } from '../../../rules/obligations/has-ended.ts';
import type { Ring } from '../../../rules/obligations/rings-of.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';

const ring = (rung: number, day: string, wish: string | null = null): Ring => {
  const at = `2026-11-${day}T17:00:00.000Z`;
  return { rung, recipient: 'owner', personId: 'sam', tone: 'reminder', channel: 'mail', at, wish };
};
const LADDER = LADDERS['complete-packet'];
const NOW = '2026-11-20T00:00:00.000Z';

it('comes to its end with its last rung, whatever is repeated, handed over or told again after it', () => {
  expect(hasEnded([ring(0, '21')], LADDER, NOW)).toBe(false);
  expect(hasEnded([ring(0, '19')], LADDER, NOW)).toBe(true);
  expect(hasEnded([ring(0, '19'), ring(1, '26')], LADDER, NOW)).toBe(true);
  expect(hasEnded([ring(0, '19'), ring(0, '26', 'again 2026-11-26')], LADDER, NOW)).toBe(true);
  expect(hasEnded([], LADDER, NOW)).toBe(true);
});
