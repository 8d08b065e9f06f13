import { describe, expect, it } from '@jest/globals';
import { type Line, hoursOf } from '../a-rulebook.ts';

const law = { each: [2, 'hours'] } as const;
const owed = (period: 'week' | 'fortnight' | 'month' | 'quarter', log: readonly Line[]) =>
  hoursOf({ kind: 'owed-by-period', category: 'direct', period, each: 'each' }, { law, log });
const on = (...days: string[]): Line[] => days.map((day) => [day, 'counseling-individual', 1]);

describe('what is owed for every period', () => {
  it('is the same for every week, month or quarter in which something counts', () => {
    const log = on('2021-01-04', '2021-01-10', '2021-01-11', '2021-02-28', '2021-12-31', '2022-01-01');
    expect(owed('week', log)).toBe(4 * 2);
    expect(owed('month', log)).toBe(4 * 2);
    expect(owed('quarter', log)).toBe(3 * 2);
  });
  it('counts fortnights from the first counted week', () => {
    const early: Line = ['2021-01-04', 'documentation', 1];
    expect(owed('fortnight', [early, ...on('2021-01-11', '2021-01-24')])).toBe(2);
    expect(owed('fortnight', [early, ...on('2021-01-11', '2021-01-25')])).toBe(4);
    expect(owed('fortnight', [early, ...on('2021-01-18', '2021-01-31')])).toBe(2);
    expect(owed('fortnight', [early, ...on('2021-01-18', '2021-02-01')])).toBe(4);
  });
  it('is nothing where nothing counts', () => {
    expect(owed('week', [['2021-01-04', 'documentation', 1]])).toBe(0);
    expect(owed('fortnight', [])).toBe(0);
  });
});
