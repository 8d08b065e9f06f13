import { expect, it } from '@jest/globals';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { latestSnooze } from '../../../rules/vocabulary/snooze-days.ts';

const latest = (dueOn: string | null, aboveOn: string | null) =>
  latestSnooze({
    today: plainDate('2026-11-23'),
    dueOn: dueOn === null ? null : plainDate(dueOn),
    aboveOn: aboveOn === null ? null : plainDate(aboveOn),
  });

it('lets reminders rest for 14 days, and not beyond the day of the thing or the one on which somebody above is told', () => {
  expect(latest(null, null)).toBe('2026-12-07');
  expect(latest('2026-12-01', null)).toBe('2026-12-01');
  expect(latest('2026-12-01', '2026-11-26')).toBe('2026-11-26');
  expect(latest('2027-03-01', '2027-01-01')).toBe('2026-12-07');
});

it('lets them not rest at all once that day has come', () => {
  expect(latest('2026-11-23', null)).toBeNull();
  expect(latest('2026-11-01', '2026-12-01')).toBeNull();
  expect(latest(null, '2026-11-23')).toBeNull();
});
