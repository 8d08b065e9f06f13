import { describe, expect, it } from '@jest/globals';
import { measurePace } from '../../../rules/evaluate/measure-pace.ts';
import { type Given, type Line, aSheet, repeat } from '../counting/a-rulebook.ts';

const measures = {
  work: { kind: 'sum', category: 'work' },
  direct: { kind: 'sum', category: 'direct' },
  weeks: { kind: 'weeks', category: 'work' },
} as const;
const pace = (log: readonly Line[], more: Given = {}) => {
  const { sheet, context } = aSheet({ log, measures, ...more });
  return Object.fromEntries(measurePace(sheet, context));
};

describe('the present pace', () => {
  it('is what is credited in a week to each figure that is a sum', () => {
    const log: Line[] = [
      ['2021-01-04', 'documentation', 1],
      ['2021-01-05', 'counseling-family', 3],
      ['2021-01-11', 'documentation', 2],
    ];
    expect(pace(log)).toEqual({ work: 180, direct: 90 });
  });
  it('is that of the last twelve weeks in which anything was logged', () => {
    const [early, recent] = [
      repeat(3, 7, ['2021-01-04', 'documentation', 20]),
      repeat(12, 14, ['2021-06-07', 'documentation', 2]),
    ];
    expect(pace([...early, ...recent])['work']).toBe(120);
    expect(pace([...early, ...recent.slice(1)])['work']).toBe((11 * 120 + 1200) / 12);
  });
  it('takes all entries of its first week', () => {
    const log = [
      ...repeat(1, 7, ['2021-01-01', 'documentation', 20]),
      ...repeat(2, 1, ['2021-01-04', 'documentation', 6]),
      ...repeat(11, 7, ['2021-01-11', 'documentation', 12]),
    ];
    expect(pace(log)['work']).toBe(720);
  });
  it('knows nothing of days after the evaluation', () => {
    const log = repeat(3, 1, ['2021-01-04', 'documentation', 2]);
    expect(pace(log, { asOf: '2021-01-05' })['work']).toBe(240);
    expect(pace(log, { asOf: '2021-01-03' })['work']).toBe(0);
  });
  it('is nothing where nothing is logged', () => {
    expect(pace([])).toEqual({ work: 0, direct: 0 });
  });
});
