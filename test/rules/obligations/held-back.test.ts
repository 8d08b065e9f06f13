import { describe, expect, it } from '@jest/globals';
import { type Snooze, heldBack } from '../../../rules/obligations/held-back.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { anOwed } from './an-owed.ts';

const SAM = { personId: 'sam', timeZone: 'UTC' };
const ASKED = '2026-11-10T12:00:00.000Z';
const wish = (until: string, more: Partial<Snooze> = {}): Snooze => {
  return { personId: 'sam', until: plainDate(until), askedAt: ASKED, endedAt: null, ...more };
};
const fall = (at: string, snoozes: readonly Snooze[], more: { dueOn?: string; tone?: 'loss' | 'reminder' } = {}) => {
  const owed = anOwed({ dueOn: more.dueOn === undefined ? null : plainDate(more.dueOn) });
  return heldBack({ owed, snoozes, spreadBy: 'x' }, SAM, more.tone ?? 'reminder', at);
};
const dayOf = ({ at }: { at: string }) => at.slice(0, 10);

describe('a word whose reader asked for rest', () => {
  it('falls on the day named, as another word than the one before', () => {
    expect(fall('2026-11-12T09:00:00.000Z', [wish('2026-11-15')])).toMatchObject({ wish: 'again 2026-11-15' });
    expect(dayOf(fall('2026-11-12T09:00:00.000Z', [wish('2026-11-15')]))).toBe('2026-11-15');
    expect(fall('2026-11-16T09:00:00.000Z', [wish('2026-11-15')])).toEqual({
      at: '2026-11-16T09:00:00.000Z',
      wish: null,
    });
  });

  it('comes again on that day where it was told before', () => {
    expect(dayOf(fall('2026-11-09T09:00:00.000Z', [wish('2026-11-15')]))).toBe('2026-11-15');
  });

  it('falls on the day on which it is due at the latest, and a loss as ever', () => {
    expect(dayOf(fall('2026-11-11T09:00:00.000Z', [wish('2026-11-20')], { dueOn: '2026-11-13' }))).toBe('2026-11-13');
    expect(dayOf(fall('2026-11-11T09:00:00.000Z', [wish('2026-11-20')], { tone: 'loss' }))).toBe('2026-11-11');
  });

  it('is told to everybody else as ever', () => {
    expect(dayOf(fall('2026-11-11T09:00:00.000Z', [wish('2026-11-20', { personId: 'lee' })]))).toBe('2026-11-11');
  });

  it('falls at once when the wish is taken back, where it was held back until then, and is not repeated', () => {
    const taken = [wish('2026-11-20', { endedAt: '2026-11-14T12:00:00.000Z' })];
    expect(fall('2026-11-12T09:00:00.000Z', taken)).toEqual({ at: '2026-11-14T12:00:00.000Z', wish: null });
    for (const at of ['2026-11-09T09:00:00.000Z', '2026-11-16T09:00:00.000Z'])
      expect(fall(at, taken)).toEqual({ at, wish: null });
  });

  it('waits for the latest of several wishes', () => {
    expect(dayOf(fall('2026-11-12T09:00:00.000Z', [wish('2026-11-20'), wish('2026-11-15')]))).toBe('2026-11-20');
  });
});
