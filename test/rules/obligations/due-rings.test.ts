import { describe, expect, it } from '@jest/globals';
import { dueRings } from '../../../rules/obligations/due-rings.ts';
import type { Ring } from '../../../rules/obligations/rings-of.ts';

const ring = (rung: number, personId: string, day: string): Ring => {
  const at = `2026-11-${day}T17:00:00.000Z`;
  return { rung, personId, recipient: 'owner', tone: 'reminder', channel: 'mail', at, wish: null };
};
const RINGS = [ring(0, 'sam', '09'), ring(1, 'sam', '12'), ring(2, 'dana', '16')];

describe('what falls due', () => {
  it('is nothing before the first word, and the next one is known', () => {
    expect(dueRings(RINGS, null, '2026-11-09T16:59:59.999Z')).toEqual({ due: [], next: RINGS[0] });
  });
  it('is told on the instant, once', () => {
    expect(dueRings(RINGS, null, '2026-11-09T17:00:00.000Z').due).toEqual([RINGS[0]]);
    const told = dueRings(RINGS, '2026-11-09T17:00:00.000Z', '2026-11-09T17:00:00.000Z');
    expect(told).toEqual({ due: [], next: RINGS[1] });
  });
  it('is only the latest word for each person after a standstill', () => {
    expect(dueRings(RINGS, null, '2026-12-24T00:00:00.000Z')).toEqual({ due: [RINGS[1], RINGS[2]], next: null });
  });
});
