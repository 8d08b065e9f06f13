import { describe, expect, it } from '@jest/globals';
import { clockDay } from '../../../rules/obligations/clock-day.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const pause = (from: string, until: string) => ({ from: plainDate(from), until: plainDate(until) });

describe('the day on which so many days have passed', () => {
  it.each([
    ['without leave', [], '2026-11-09'],
    ['with three days of leave in between', [pause('2026-11-04', '2026-11-06')], '2026-11-12'],
    ['with leave before it began', [pause('2026-10-01', '2026-10-31')], '2026-11-09'],
    ['with leave after it has passed', [pause('2026-11-10', '2026-11-20')], '2026-11-09'],
    ['with leave on its very day', [pause('2026-11-09', '2026-11-09')], '2026-11-10'],
    [
      'with two leaves that overlap',
      [pause('2026-11-03', '2026-11-05'), pause('2026-11-05', '2026-11-07')],
      '2026-11-14',
    ],
  ])('%s', (_, pauses, expected) => {
    expect(clockDay(plainDate('2026-11-02'), 7, pauses)).toBe(expected);
  });

  it('with no days to pass is the first day that is not of a leave', () => {
    expect(clockDay(plainDate('2026-11-02'), 0, [])).toBe('2026-11-02');
    expect(clockDay(plainDate('2026-11-02'), 0, [pause('2026-11-01', '2026-11-08')])).toBe('2026-11-09');
  });
});
