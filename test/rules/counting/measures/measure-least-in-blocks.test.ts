import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { addDays, plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { takeMinutes } from '../../../../rules/counting/take-minutes.ts';
import { type Line, figure, hoursOf } from '../a-rulebook.ts';

const law = { block: [40, 'hours'], thousand: [1000, 'hours'] } as const;
const RATE = { kind: 'least-in-blocks', base: 'work', size: 'block', category: 'supervision' } as const;

/** Five days of eight hours, and supervision on one of them (0 is Monday). */
function week(monday: string, supervision: number, day = 2): Line[] {
  const first = plainDate(monday);
  const work = [0, 1, 2, 3, 4].map((offset): Line => [addDays(first, offset), 'documentation', 8]);
  return supervision === 0 ? work : [...work, [addDays(first, day), 'supervision-individual', supervision]];
}

const weeks = (monday: string, count: number, supervision: number, day?: number) =>
  Array.from({ length: count }, (_, index) => week(addDays(plainDate(monday), index * 7), supervision, day)).flat();

describe('the least in blocks of hours', () => {
  it('finds the blocks under the floor although the sum is enough (Virginia)', () => {
    const log = [...weeks('2021-01-04', 20, 6), ...weeks('2021-05-24', 55, 0.5)];
    expect(hoursOf({ kind: 'sum', category: 'supervision' }, { log })).toBe(147.5);
    expect(figure(RATE, { law, log })).toEqual({
      value: 30,
      remark: 'The least was in the 40 hours that ended on May 28, 2021.',
    });
  });
  it('puts supervision on the day a block ends into that block', () => {
    const log = [...weeks('2021-01-04', 2, 2, 4), ...week('2021-01-18', 1, 4)];
    expect(hoursOf(RATE, { law, log })).toBe(1);
    expect(hoursOf(RATE, { law, log: log.slice(0, 12) })).toBe(2);
  });
  it('puts supervision after it into the next', () => {
    const log = [...week('2021-01-04', 2, 5), ...week('2021-01-11', 0)];
    expect(figure(RATE, { law, log })).toEqual({
      value: 0,
      remark: 'The least was in the 40 hours that ended on January 8, 2021.',
    });
  });
  it('takes supervision before the first work for the first block', () => {
    expect(hoursOf(RATE, { law, log: [['2021-01-01', 'supervision-individual', 1], ...week('2021-01-04', 0)] })).toBe(
      1,
    );
  });
  it('counts what is left of the category in an entry that two blocks share once', () => {
    const rule = { kind: 'least-in-blocks', base: 'work', size: 'block', category: 'direct' } as const;
    const day = (on: string): Line => [on, 'counseling-individual', 20];
    const log = [day('2021-01-04'), ['2021-01-05', 'documentation', 10] as const, day('2021-01-06')];
    const full: Line[] = [...log, ['2021-01-07', 'documentation', 20], ['2021-01-08', 'documentation', 10]];
    const cut = (minutes: number) =>
      hoursOf(rule, { law, log: full }, (sheet) => {
        takeMinutes(sheet, sheet.entries[2]!, 'direct', minutes, { step: 's', requirement: 'total', why: 'Cut.' });
      });
    // The third day lies with 10 hours in each block: what is left of it goes to the first as far as it fits.
    expect([cut(0), cut(360), cut(600)]).toEqual([10, 4, 0]);
  });
  it('leaves the block that is not full alone', () => {
    expect(hoursOf(RATE, { law, log: [...week('2021-01-04', 2), ['2021-01-11', 'documentation', 8]] })).toBe(2);
  });
  it('is unknown while none is full', () => {
    expect(figure(RATE, { law, log: [['2021-01-04', 'documentation', 8]] })).toEqual({
      value: UNKNOWN,
      remark: 'The first 40 hours are not full yet.',
    });
  });
  it('splits time of the base itself where a block ends (Oklahoma: direct hours in every thousand)', () => {
    const rule = { kind: 'least-in-blocks', base: 'work', size: 'thousand', category: 'direct' } as const;
    const days = (from: string, count: number, activity: Line[1]) =>
      Array.from({ length: count }, (_, index): Line => [addDays(plainDate(from), index), activity, 7]);
    // 142 days of 7 hours are 994; day 143 lies with 6 hours in the first thousand and with 1 in the second.
    const log = [...days('2020-01-01', 143, 'counseling-individual'), ...days('2021-01-01', 143, 'documentation')];
    expect(hoursOf(rule, { law, log })).toBe(1);
  });
});
