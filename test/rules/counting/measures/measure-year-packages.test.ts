import { describe, expect, it } from '@jest/globals';
import { takeMinutes } from '../../../../rules/counting/take-minutes.ts';
import { type Line, repeat, valueOf } from '../a-rulebook.ts';

const law = {
  months: [12, 'months'],
  contact: [100, 'hours'],
  supervision: [20, 'hours'],
  other: [30, 'hours'],
  weeks: [50, 'weeks'],
} as const;
const PACKAGE = {
  kind: 'year-packages',
  months: 'months',
  parts: [
    { category: 'direct', least: 'contact' },
    { category: 'supervision', least: 'supervision' },
  ],
} as const;
const packages = (log: readonly Line[], weeks?: 'weeks') =>
  valueOf({ ...PACKAGE, parts: [...PACKAGE.parts], ...(weeks === undefined ? {} : { weeks }) }, { law, log });

/** A year in which 2 hours of contact and 0.4 of supervision fill 50 weeks. */
const year = (from: string, weeks = 50): Line[] => [
  ...repeat(weeks, 7, [from, 'counseling-individual', 100 / weeks]),
  ...repeat(weeks, 7, [from, 'supervision-individual', 20 / weeks]),
];

describe('packages of a year (New Jersey)', () => {
  it('are counted when every part is reached', () => {
    expect(packages(year('2021-03-01'))).toBe(1);
    expect(packages([...year('2021-03-01'), ...year('2022-03-01')])).toBe(2);
    expect(packages(year('2021-03-01').slice(1))).toBe(0);
  });
  it('are not filled by what another year has too much of', () => {
    const rich = repeat(10, 7, ['2021-06-02', 'counseling-individual', 10] as Line);
    const poor = year('2022-03-01').filter(([, activity]) => activity !== 'counseling-individual');
    expect(packages([...year('2021-03-01'), ...rich, ...poor])).toBe(1);
  });
  it('begin with the first counted day of the first part', () => {
    const before = repeat(10, 1, ['2021-02-01', 'supervision-individual', 2]);
    const contact = repeat(50, 7, ['2021-03-01', 'counseling-individual', 2]);
    expect(packages([...before, ...contact])).toBe(0);
    expect(packages([...repeat(10, 1, ['2021-03-01', 'supervision-individual', 2]), ...contact])).toBe(1);
  });
  it('end the day before the day of the year on which they began', () => {
    const contact = repeat(10, 1, ['2021-03-01', 'counseling-individual', 10]);
    expect(packages([...contact, ['2022-02-28', 'supervision-individual', 20]])).toBe(1);
    expect(packages([...contact, ['2022-03-01', 'supervision-individual', 20]])).toBe(0);
  });
  it('want so many weeks of the first part where the law says so', () => {
    expect(packages(year('2021-03-01'), 'weeks')).toBe(1);
    expect(packages(year('2021-03-01', 25), 'weeks')).toBe(0);
    const late = repeat(25, 7, ['2021-09-06', 'supervision-individual', 1]);
    expect(packages([...year('2021-03-01', 25), ...late], 'weeks')).toBe(0);
  });
  it('go by what is left of an entry', () => {
    const left = (log: readonly Line[], cut: number[]) =>
      valueOf({ ...PACKAGE, parts: [...PACKAGE.parts], weeks: 'weeks' }, { law, log }, (sheet) => {
        const reason = { step: 's', requirement: 'total', why: 'Cut.' };
        for (const at of cut) takeMinutes(sheet, sheet.entries[at]!, 'direct', 600, reason);
      });
    const extra: Line = ['2022-02-14', 'counseling-individual', 2];
    // The last of 51 weeks makes up for hours, not for a week of which nothing is left.
    expect(left([...year('2021-03-01'), extra], [100])).toBe(1);
    expect(left([...repeat(1, 1, ['2020-03-02', 'counseling-individual', 5]), ...year('2021-03-01')], [0])).toBe(1);
    expect(left([...year('2021-03-01'), ['2021-03-02', 'counseling-individual', 9]], [99, 100])).toBe(0);
  });
  it('refuse to be of no length', () => {
    const none = { ...law, months: [0, 'months'] } as const;
    expect(() => valueOf({ ...PACKAGE, parts: [...PACKAGE.parts] }, { law: none, log: year('2021-03-01') })).toThrow(
      RangeError,
    );
  });
  it('go on after years without any', () => {
    expect(packages([...year('2015-03-01'), ...year('2022-03-01')])).toBe(2);
    expect(packages([])).toBe(0);
  });
  it('do not drift with short months', () => {
    const quarters = { ...law, months: [1, 'months'] } as const;
    const log: Line[] = ['2021-01-31', '2021-02-28', '2021-03-31', '2021-04-29'].flatMap((on): Line[] => [
      [on, 'counseling-individual', 10],
      [on, 'supervision-individual', 2],
    ]);
    const least = { ...quarters, contact: [10, 'hours'], supervision: [2, 'hours'] } as const;
    // Blocks begin on January 31, February 28 and March 31; April 29 still belongs to the third.
    expect(valueOf({ ...PACKAGE, parts: [...PACKAGE.parts] }, { law: least, log })).toBe(3);
  });
});
