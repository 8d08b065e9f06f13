import { describe, expect, it } from '@jest/globals';
import { repairOfWeek, sundayOf } from '../../../rules/counting/say-repair.ts';
import { aSheet } from './a-rulebook.ts';

const scale = { perMinute: { individual: 2, triadic: 2, group: 1 }, whole: 120 };

/** The week of Monday, January 4, 2021, which lacks half of one unit. */
const repair = (asOf: string, earned = 60, owed = 600) => {
  const { sheet, context } = aSheet({ log: [['2021-01-04', 'documentation', 1]], asOf });
  const { week } = sheet.entries[0]!;
  return repairOfWeek(context, { earned: { parts: earned, whole: 120 }, owed, scale, week, saves: 300 });
};

describe('what would save the hours of a week', () => {
  it('can still be held while the week runs, its Sunday included', () => {
    expect(repair('2021-01-10')).toBe(
      '0.5 hours more of individual supervision in this setting by January 10, 2021 would save 5 hours.',
    );
  });
  it('can only be logged once the week is over', () => {
    expect(repair('2021-01-11')).toBe(
      'If 0.5 hours more of individual supervision was held in this setting by January 10, 2021, log it: it would save 5 hours.',
    );
  });
  it('is what is owed less what was earned, to the next whole minute', () => {
    expect(repair('2021-01-05', 0)).toMatch(/^1 hour more/);
    expect(repair('2021-01-05', 60, 1200)).toMatch(/^1.5 hours more/);
    expect(repair('2021-01-05', 119)).toMatch(/^0.02 hours more/);
  });
});

describe('the Sunday of a numbered week', () => {
  it('is the last of its days', () => {
    expect([sundayOf(0), sundayOf(1)]).toEqual(['1970-01-04', '1970-01-11']);
  });
});
