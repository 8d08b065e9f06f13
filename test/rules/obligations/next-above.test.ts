import { expect, it } from '@jest/globals';
import { nextAbove } from '../../../rules/obligations/next-above.ts';
import type { Ring } from '../../../rules/obligations/rings-of.ts';

const ring = (day: string, personId: string, tone: Ring['tone']): Ring => {
  return { rung: 0, recipient: 'owner', personId, tone, channel: 'mail', at: `${day}T17:00:00.000Z`, wish: null };
};

it('says when somebody above is told next: no reminder, not the one who is to do it, not what has passed', () => {
  const rings = [
    ring('2026-11-02', 'dana', 'escalation'),
    ring('2026-11-09', 'sam', 'escalation'),
    ring('2026-11-10', 'alex', 'reminder'),
    ring('2026-11-16', 'lee', 'escalation'),
    ring('2026-11-23', 'dana', 'decision'),
  ];
  expect(nextAbove(rings, 'sam', '2026-11-03T00:00:00.000Z')).toBe('2026-11-16T17:00:00.000Z');
  expect(nextAbove(rings, 'sam', '2026-12-03T00:00:00.000Z')).toBeNull();
});
