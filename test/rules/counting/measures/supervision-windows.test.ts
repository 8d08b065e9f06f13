import { describe, expect, it } from '@jest/globals';
import { accountOf } from '../../../../rules/counting/account-of.ts';
import { owedWindows, readPeriods } from '../../../../rules/counting/measures/supervision-windows.ts';
import { takeWhole } from '../../../../rules/counting/take-minutes.ts';
import { type Line, aSheet } from '../a-rulebook.ts';

describe('work and supervision by period', () => {
  const log: Line[] = [
    ['2021-01-04', 'documentation', 1],
    ['2021-01-04', 'supervision-group', 2],
    ['2021-01-06', 'documentation', 3],
    ['2021-01-11', 'supervision-group', 4],
    ['2021-01-25', 'documentation', 5],
  ];
  const read = (sheet: ReturnType<typeof aSheet>['sheet']) =>
    readPeriods(sheet.entries, {
      periodOf: ({ week }) => week - (sheet.entries[0]?.week ?? 0),
      credit: accountOf(sheet, 'work').credit,
      receivedIn: ({ minutes }) => minutes,
    });
  it('are added up in the order of the periods that have any', () => {
    expect(read(aSheet({ log }).sheet)).toEqual([
      { number: 0, worked: 240, received: 120 },
      { number: 1, worked: 0, received: 240 },
      { number: 3, worked: 300, received: 0 },
    ]);
  });
  it('hold the work that is still credited', () => {
    const { sheet } = aSheet({ log });
    takeWhole(sheet, sheet.entries[0]!, { step: 's', requirement: 'r', why: 'No.' });
    expect(read(sheet)[0]).toEqual({ number: 0, worked: 180, received: 120 });
  });
  it('ask for the period once a day', () => {
    const { sheet } = aSheet({ log });
    let asked = 0;
    const periodOf = () => {
      asked += 1;
      return 0;
    };
    readPeriods(sheet.entries, { periodOf, credit: accountOf(sheet, 'work').credit, receivedIn: () => 1 });
    expect(asked).toBe(4);
  });
  it('are none without a log', () => {
    expect(read(aSheet({}).sheet)).toEqual([]);
  });
});

describe('the windows that owe supervision', () => {
  const period = (number: number, worked = 10, received = 1) => ({ number, worked, received });
  const windows = (length: number, periods = [0, 1, 2, 3].map((number) => period(number)), waived: number[] = []) =>
    owedWindows(periods, length, (number) => waived.includes(number)).map(({ number, worked, received }) => [
      number,
      worked,
      received,
    ]);
  it('are the worked periods where each owes for itself', () => {
    expect(windows(1)).toEqual([
      [0, 10, 1],
      [1, 10, 1],
      [2, 10, 1],
      [3, 10, 1],
    ]);
    expect(windows(1, [period(0), period(1, 0), period(2)], [2])).toEqual([[0, 10, 1]]);
  });
  it('slide one by one over a run', () => {
    expect(windows(2)).toEqual([
      [0, 20, 2],
      [1, 20, 2],
      [2, 20, 2],
    ]);
    expect(windows(4)).toEqual([[0, 40, 4]]);
  });
  it('are one for a run that is shorter', () => {
    expect(windows(5)).toEqual([[0, 40, 4]]);
    expect(windows(3, [period(7), period(8)])).toEqual([[7, 20, 2]]);
  });
  it('begin anew after a break, but take in the supervision of the break that follows', () => {
    const broken = [period(0), period(1), period(2, 0, 5), period(3), period(4)];
    expect(windows(2, broken)).toEqual([
      [0, 20, 2],
      [3, 20, 2],
    ]);
    expect(windows(3, broken)).toEqual([
      [0, 20, 7],
      [3, 20, 2],
    ]);
    expect(windows(2, [period(0), period(5), period(6)])).toEqual([
      [0, 10, 1],
      [5, 20, 2],
    ]);
  });
  it('are broken by a period that owes nothing', () => {
    expect(windows(2, undefined, [1])).toEqual([
      [0, 20, 2],
      [2, 20, 2],
    ]);
    expect(windows(2, undefined, [0, 1, 2, 3])).toEqual([]);
  });
});
