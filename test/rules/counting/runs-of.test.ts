import { describe, expect, it } from '@jest/globals';
import { runsOf } from '../../../rules/counting/runs-of.ts';
import { type Line, aSheet } from './a-rulebook.ts';

const runs = (...days: string[]) => {
  const { entries } = aSheet({ log: days.map((day): Line => [day, 'documentation', 1]) }).sheet;
  return [...runsOf(entries, ({ week }) => week)].map((run) => run.map(({ on }) => on));
};

describe('runs of neighbors', () => {
  it('end where the week ends', () => {
    expect(runs('2021-01-04', '2021-01-10', '2021-01-11', '2021-02-01', '2021-02-02')).toEqual([
      ['2021-01-04', '2021-01-10'],
      ['2021-01-11'],
      ['2021-02-01', '2021-02-02'],
    ]);
  });
  it('are none in an empty log and one where all is of one week', () => {
    expect(runs()).toEqual([]);
    expect(runs('2021-01-04')).toEqual([['2021-01-04']]);
  });
});
