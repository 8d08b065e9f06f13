import { describe, expect, it } from '@jest/globals';
import { accountOf } from '../../../rules/counting/account-of.ts';
import { giveUp, giveUpSparingWeeks, leastHarmFirst, rankIn } from '../../../rules/counting/give-up.ts';
import { type Entry, type Sheet } from '../../../rules/counting/sheet.ts';
import { takeMinutes } from '../../../rules/counting/take-minutes.ts';
import { type Line, aSheet } from './a-rulebook.ts';

const reason = { step: 'cap', requirement: 'row', why: 'Too much.', repair: undefined };
const hours = (sheet: ReturnType<typeof aSheet>['sheet'], category: string) =>
  [...accountOf(sheet, category).credit].map((minutes) => minutes / 60);

const log: Line[] = [
  ['2021-01-04', 'documentation', 2],
  ['2021-01-05', 'counseling-family', 2],
  ['2021-01-06', 'counseling-individual', 2],
  ['2021-01-07', 'documentation', 2],
  ['2021-01-08', 'counseling-couple', 2],
];

describe('which entry gives way', () => {
  const { sheet } = aSheet({ log });
  const days = (keep?: readonly string[]) => leastHarmFirst(sheet, sheet.entries, keep).map(({ on }) => on.slice(8));
  it('is the latest where nothing is to be kept', () => {
    expect(days()).toEqual(['08', '07', '06', '05', '04']);
  });
  it('is one in no category to keep, then the less precious, and among equals the latest', () => {
    expect(days(['relational', 'direct'])).toEqual(['07', '04', '06', '08', '05']);
    expect(days(['direct'])).toEqual(['07', '04', '08', '06', '05']);
  });
  it('goes by the first category that an entry is a member of, even with nothing left in it', () => {
    const { sheet: lowered } = aSheet({ log });
    takeMinutes(lowered, lowered.entries[1]!, 'relational', 120, reason);
    const credits = ['relational', 'direct'].map((name) => accountOf(lowered, name).credit);
    expect(lowered.entries.map((entry) => rankIn(entry, credits))).toEqual([2, 0, 1, 2, 0]);
  });
});

describe('giving up minutes', () => {
  const give = (sheet: Sheet, ordered: readonly Entry[], excess: number, from: string) =>
    giveUp(sheet, [{ ordered, excess, reason }], { from, stakes: null });

  it('takes them in the order given, the last entry in part', () => {
    const { sheet } = aSheet({ log });
    expect(give(sheet, [...sheet.entries].reverse(), 150, 'work')).toBe(0);
    expect(hours(sheet, 'work')).toEqual([2, 2, 2, 1.5, 0]);
    expect(sheet.entries.map(({ index }) => sheet.cuts.of(accountOf(sheet, 'work'), index)[0]?.minutes)).toEqual([
      undefined,
      undefined,
      undefined,
      30,
      120,
    ]);
  });
  it('passes over what the category does not hold, and says how much could not be found', () => {
    const { sheet } = aSheet({ log });
    expect(give(sheet, sheet.entries, 600, 'relational')).toBe(360);
    expect(hours(sheet, 'work')).toEqual([2, 2, 2, 2, 2]);
    expect(accountOf(sheet, 'relational').credit.filter((minutes) => minutes > 0)).toHaveLength(0);
  });
  it('takes nothing where there is no excess', () => {
    const { sheet } = aSheet({ log });
    expect(give(sheet, sheet.entries, 0, 'work')).toBe(0);
    expect([hours(sheet, 'work'), sheet.fired.size]).toEqual([[2, 2, 2, 2, 2], 0]);
  });
});

describe('giving up minutes and sparing weeks', () => {
  const weeks: Line[] = [
    ['2021-01-04', 'documentation', 3],
    ['2021-01-05', 'documentation', 2],
    ['2021-01-11', 'documentation', 1],
    ['2021-01-25', 'documentation', 4],
    ['2021-01-26', 'counseling-family', 1],
  ];
  const spare = (excess: number, category = 'work', lines = weeks) => {
    const { sheet } = aSheet({ log: lines });
    const part = { ordered: leastHarmFirst(sheet, sheet.entries), excess: excess * 60, reason };
    giveUpSparingWeeks(sheet, part, { from: category, stakes: null });
    return hours(sheet, category);
  };
  it('leaves each week its last hour as long as others can give way', () => {
    expect(spare(1)).toEqual([3, 2, 1, 4, 0]);
    expect(spare(4)).toEqual([3, 2, 1, 1, 0]);
    expect(spare(5)).toEqual([3, 1, 1, 1, 0]);
    expect(spare(8)).toEqual([1, 0, 1, 1, 0]);
  });
  it('takes the last hours of weeks too when nothing else is left, the latest first', () => {
    expect(spare(9)).toEqual([1, 0, 1, 0, 0]);
    expect(spare(10)).toEqual([1, 0, 0, 0, 0]);
    expect(spare(20)).toEqual([0, 0, 0, 0, 0]);
  });
  it('counts only what the category holds of a week', () => {
    const mixed: Line[] = [
      ['2021-01-04', 'counseling-family', 1],
      ['2021-01-05', 'documentation', 5],
      ['2021-01-11', 'counseling-family', 2],
    ];
    expect(spare(1, 'direct', mixed)).toEqual([1, -1 / 60, 1]);
    expect(spare(1.5, 'direct', mixed)).toEqual([1, -1 / 60, 0.5]);
  });
  it('never takes more than a week can spare from one entry', () => {
    expect(spare(0.5, 'work', [['2021-01-04', 'documentation', 1.25]])).toEqual([0.75]);
    const part: Line[] = [
      ['2021-01-04', 'documentation', 0.5],
      ['2021-01-11', 'documentation', 1.25],
    ];
    expect(spare(0.25, 'work', part)).toEqual([0.5, 1]);
    expect(spare(0.5, 'work', part)).toEqual([0.5, 0.75]);
  });
  it('gives up nothing of an empty log', () => {
    expect(spare(3, 'work', [])).toEqual([]);
  });
});
