import { describe, expect, it } from '@jest/globals';
import { accountOf } from '../../../rules/counting/account-of.ts';
import { creditByWeek, entriesOfWeek, settingWeeksOf, unitPartsByWeek } from '../../../rules/counting/setting-weeks.ts';
import { type Line, aSheet } from './a-rulebook.ts';

/** Two settings in the first week, one in the second, and the first again in the fourth. */
const log: Line[] = [
  ['2021-01-04', 'documentation', 1],
  ['2021-01-05', 'counseling-family', 2, { setting: 'school' }],
  ['2021-01-10', 'counseling-family', 3],
  ['2021-01-11', 'documentation', 4, { setting: 'school' }],
  ['2021-01-25', 'counseling-individual', 5],
];

describe('the weeks of settings', () => {
  it('are numbered as they begin, each setting by itself', () => {
    const weeks = settingWeeksOf(aSheet({ log }).sheet);
    expect([...weeks.of]).toEqual([0, 1, 0, 2, 3]);
    expect(weeks.starts).toEqual([0, 0, 3, 4]);
  });
  it('are worked out once', () => {
    const { sheet } = aSheet({ log });
    expect(settingWeeksOf(sheet)).toBe(settingWeeksOf(sheet));
  });
  it('hold their entries and no others', () => {
    const { sheet } = aSheet({ log });
    const weeks = settingWeeksOf(sheet);
    const indexes = [0, 1, 2, 3].map((number) => entriesOfWeek(sheet, weeks, number).map(({ index }) => index));
    expect(indexes).toEqual([[0, 2], [1], [3], [4]]);
  });
  it('are none without a log', () => {
    const { sheet } = aSheet({});
    const weeks = settingWeeksOf(sheet);
    expect([[...weeks.of], weeks.starts, entriesOfWeek(sheet, weeks, 0)]).toEqual([[], [], []]);
  });
});

describe('what is credited by week of a setting', () => {
  it('is the sum of what a selection means and the category still holds', () => {
    const { sheet } = aSheet({ log });
    const work = accountOf(sheet, 'work');
    const all = new Uint8Array(5).fill(1);
    expect([...creditByWeek(work, settingWeeksOf(sheet), all)]).toEqual([240, 120, 240, 300]);
    expect([...creditByWeek(work, settingWeeksOf(sheet), Uint8Array.from([0, 1, 1, 0, 1]))]).toEqual([
      180, 120, 0, 300,
    ]);
    expect([...creditByWeek(accountOf(sheet, 'direct'), settingWeeksOf(sheet), all)]).toEqual([180, 120, 0, 300]);
  });
});

describe('units of supervision by week of a setting', () => {
  const scale = { perMinute: { individual: 4, triadic: 3, group: 2 }, whole: 240 };
  const supervised: Line[] = [
    ['2021-01-04', 'documentation', 1],
    ['2021-01-04', 'supervision-individual', 1],
    ['2021-01-05', 'supervision-group', 2],
    ['2021-01-06', 'supervision-triadic', 1, { setting: 'school' }],
    ['2021-01-11', 'supervision-individual', 1],
  ];
  it('are the minutes that are still evidence, each by its mode', () => {
    const { sheet } = aSheet({ log: supervised });
    const weeks = settingWeeksOf(sheet);
    expect([...unitPartsByWeek(sheet, weeks, scale)]).toEqual([480, 180, 240]);
    sheet.evidence[1] = 0;
    expect([...unitPartsByWeek(sheet, weeks, scale)]).toEqual([240, 180, 240]);
  });
});
