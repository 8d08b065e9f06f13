import { describe, expect, it } from '@jest/globals';
import { countedByEngine } from '../choice/counted-by-engine.ts';
import { type SmallCap, type SmallLaw, type SmallLine } from '../choice/small-law.ts';

const line = (day: number, activity: SmallLine['activity'], more: Partial<SmallLine> = {}): SmallLine => {
  return { day, activity, hours: 3, by: 'stone', remote: false, ...more };
};
const total = (of: SmallCap['of'], limit: number): SmallCap => ({ kind: 'total', of, from: 'work', limit });

/** Hours of work that stay of each line. */
function left(log: readonly SmallLine[], law: Partial<SmallLaw>) {
  return countedByEngine(log, { caps: [], floors: {}, weeks: 0, ...law }).work;
}

describe('giving hours up wisely', () => {
  it('keeps what a row is short of, although it is later', () => {
    const log = [line(0, 'documentation'), line(1, 'counseling-family')];
    expect(left(log, { caps: [total('work', 3)] })).toEqual([3, 0]);
    expect(left(log, { caps: [total('work', 3)], floors: { relational: 3 } })).toEqual([0, 3]);
  });
  it('takes from a row what it has to spare, and then from the other', () => {
    const log = [line(0, 'documentation', { by: 'reyes' }), line(1, 'counseling-family')];
    expect(left(log, { caps: [total('work', 3)], floors: { relational: 1, 'under-lcsw': 2 } })).toEqual([2, 1]);
  });
  it('gives up first what a later cap would cut anyway', () => {
    const log = [line(0, 'documentation', { remote: true }), line(1, 'documentation')];
    expect(left(log, { caps: [total('work', 3), total('remote', 0)] })).toEqual([0, 3]);
  });
  it('lets a week with no other hours take up what a later cap would cut, before a week with others does', () => {
    const log = [
      line(0, 'documentation', { by: 'reyes' }),
      line(1, 'documentation', { remote: true }),
      line(8, 'documentation', { hours: 6, remote: true }),
    ];
    const week: SmallCap = { kind: 'week', of: 'work', from: 'work', limit: 3 };
    // Three of the six go in the second week; six remote hours are left, of which three may count.
    expect(left(log, { caps: [week, total('remote', 3)], floors: { 'under-lcsw': 3 } })).toEqual([3, 0, 3]);
  });
  it('spares the only hour of a week where weeks are asked for', () => {
    const log = [line(0, 'documentation'), line(8, 'documentation', { hours: 1 })];
    expect(left(log, { caps: [total('work', 3)], weeks: 2 })).toEqual([2, 1]);
  });
  it('takes what seven days have too much from hours that a later cap would cut', () => {
    const log = [line(0, 'documentation', { remote: true }), line(1, 'documentation')];
    const sevenDays: SmallCap = { kind: 'seven-days', of: 'work', from: 'work', limit: 3 };
    expect(left(log, { caps: [sevenDays] })).toEqual([3, 0]);
    expect(left(log, { caps: [sevenDays, total('remote', 0)] })).toEqual([0, 3]);
  });
});
