import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { type Line, figure, repeat, valueOf } from '../a-rulebook.ts';

const law = { year: [100, 'hours'] } as const;
const months = (pick: 'shortest' | 'longest', log: readonly Line[]) =>
  figure({ kind: 'block-months', category: 'work', size: 'year', pick }, { law, log });

describe('the months of blocks of hours (New Hampshire)', () => {
  // Ten days of ten hours each: the first block within a month, the second over a year.
  const fast = repeat(10, 1, ['2021-01-01', 'documentation', 10]);
  const slow = repeat(10, 41, ['2021-02-01', 'documentation', 10]);
  it('are those of the shortest or the longest full block', () => {
    expect(months('shortest', [...fast, ...slow])).toEqual({
      value: 0,
      remark: 'The shortest 100 hours ran from January 1, 2021 to January 10, 2021.',
    });
    expect(months('longest', [...fast, ...slow])).toEqual({
      // A month begun is a month used: the longest is held against a maximum.
      value: 13,
      remark: 'The longest 100 hours ran from February 1, 2021 to February 5, 2022.',
    });
  });
  it('include the first and the last day', () => {
    const from = (last: string): Line[] => [
      ['2021-01-01', 'documentation', 20],
      ...repeat(4, 1, ['2021-03-01', 'documentation', 15]),
      [last, 'documentation', 20],
    ];
    expect(months('shortest', from('2021-12-31')).value).toBe(12);
    expect(months('shortest', from('2021-12-30')).value).toBe(11);
  });
  it('count the day on which one block ends and the next begins for both', () => {
    const log: Line[] = [
      ...repeat(9, 1, ['2021-01-01', 'documentation', 10]),
      ['2021-06-30', 'documentation', 20],
      ...repeat(9, 1, ['2021-12-21', 'documentation', 10]),
    ];
    // January 1 to June 30 are six months, June 30 to December 29 are five and some days.
    expect([months('longest', log).value, months('shortest', log).value]).toEqual([6, 6]);
  });
  it('speak of the first of those that took as long', () => {
    const log = repeat(20, 1, ['2021-01-01', 'documentation', 10]);
    expect(months('longest', log).remark).toBe('The longest 100 hours ran from January 1, 2021 to January 10, 2021.');
    expect(months('shortest', log).remark).toBe('The shortest 100 hours ran from January 1, 2021 to January 10, 2021.');
  });
  it('leave the block that is not full out, and are unknown where none is', () => {
    expect(months('longest', [...fast, ['2025-01-01', 'documentation', 10]]).value).toBe(1);
    expect(valueOf({ kind: 'block-months', category: 'work', size: 'year', pick: 'longest' }, { law })).toBe(UNKNOWN);
    expect(months('longest', fast.slice(1)).remark).toBe('The first 100 hours are not full yet.');
  });
});
