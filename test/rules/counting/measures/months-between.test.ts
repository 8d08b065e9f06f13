import { describe, expect, it } from '@jest/globals';
import { begunMonths, wholeMonths } from '../../../../rules/counting/measures/months-between.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';

const whole = (from: string, until: string) => wholeMonths(plainDate(from), plainDate(until));
const begun = (from: string, until: string) => begunMonths(plainDate(from), plainDate(until));

describe('months between two days', () => {
  it('are whole when the day of the month is reached', () => {
    expect([whole('2021-01-15', '2021-02-14'), whole('2021-01-15', '2021-02-15')]).toEqual([0, 1]);
  });
  it('take the last day of a shorter month for the same day', () => {
    expect([whole('2021-01-31', '2021-02-28'), whole('2024-01-31', '2024-02-28')]).toEqual([1, 0]);
  });
  it('are used once begun', () => {
    expect([begun('2021-01-15', '2021-02-15'), begun('2021-01-15', '2021-02-16')]).toEqual([1, 2]);
  });
});
