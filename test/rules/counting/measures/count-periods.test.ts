import { describe, expect, it } from '@jest/globals';
import { accountOf } from '../../../../rules/counting/account-of.ts';
import { countPeriods } from '../../../../rules/counting/measures/count-periods.ts';
import { takeWhole } from '../../../../rules/counting/take-minutes.ts';
import { type Line, aSheet } from '../a-rulebook.ts';

const log: Line[] = [
  ['2021-01-04', 'counseling-family', 3],
  ['2021-01-05', 'documentation', 9],
  ['2021-01-06', 'counseling-family', 2],
  ['2021-01-11', 'counseling-family', 4],
  ['2021-01-18', 'counseling-family', 6],
];

describe('counting periods', () => {
  const { sheet } = aSheet({ log });
  const weeks = (least?: number) => countPeriods(sheet, accountOf(sheet, 'direct'), ({ week }) => week, least);
  it('takes those with anything credited', () => {
    expect(weeks()).toBe(3);
  });
  it('takes those with enough credited, to the minute and once each', () => {
    expect([weeks(300), weeks(301), weeks(240), weeks(361)]).toEqual([2, 1, 3, 0]);
    expect(weeks(60)).toBe(3);
  });
  it('begins anew with each period', () => {
    expect(countPeriods(sheet, accountOf(sheet, 'direct'), () => 1, 900)).toBe(1);
    expect(countPeriods(sheet, accountOf(sheet, 'direct'), () => 1, 901)).toBe(0);
  });
  it('leaves out what no longer counts', () => {
    const { sheet: lost } = aSheet({ log });
    takeWhole(lost, lost.entries[3]!, { step: 's', requirement: 'r', why: 'No.' });
    expect(countPeriods(lost, accountOf(lost, 'direct'), ({ week }) => week)).toBe(2);
    expect(countPeriods(lost, accountOf(lost, 'direct'), ({ week }) => week, 0)).toBe(0);
  });
});
