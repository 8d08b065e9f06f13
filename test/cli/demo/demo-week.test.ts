import { describe, expect, it } from '@jest/globals';
import {
  draftOfThisWeek,
  firstMondayFrom,
  lastFullWeek,
  mondaysBetween,
  mondaysUntil,
  planWeeks,
} from '../../../cli/demo/demo-week.ts';
import { session } from '../../../cli/demo/session.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const monday = plainDate('2026-11-23');
const sunday = plainDate('2026-11-29');
const week = [session('Mon', 'counseling-individual', 1.5), session('Fri', 'documentation', 2)];

describe('the weeks of the demo', () => {
  it('end with the last week that is over, weekend included', () => {
    expect(lastFullWeek(monday)).toBe('2026-11-16');
    expect(lastFullWeek(sunday)).toBe('2026-11-16');
  });

  it('are counted back in whole weeks', () => {
    expect(mondaysUntil(plainDate('2027-01-04'), 3)).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
    expect(mondaysBetween(plainDate('2026-12-21'), plainDate('2027-01-04'))).toHaveLength(3);
  });

  it('begin on the first Monday on or after a day', () => {
    expect(firstMondayFrom(monday)).toBe('2026-11-23');
    expect(firstMondayFrom(plainDate('2026-11-24'))).toBe('2026-11-30');
  });

  it('were signed on paper, but for the last ones that say otherwise', () => {
    const weeks = planWeeks(mondaysUntil(monday, 4), () => week, ['signed', 'submitted']);
    expect(weeks.map(({ state }) => state)).toEqual(['paper', 'paper', 'signed', 'submitted']);
  });

  it('are drafted up to and including today', () => {
    expect(draftOfThisWeek(monday, week).sessions.map(({ minutes }) => minutes)).toEqual([90]);
    expect(draftOfThisWeek(sunday, week).sessions.map(({ minutes }) => minutes)).toEqual([90, 120]);
  });
});
