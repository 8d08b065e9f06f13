import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { type Line, figure, repeat } from '../a-rulebook.ts';

const MOST = { kind: 'most-per-supervisor', category: 'everything', pick: 'most' } as const;
const SECOND = { ...MOST, pick: 'second-most' } as const;
const byReyes = (times: number): Line[] => repeat(times, 1, ['2021-01-01', 'supervision-individual', 1]);
const byStone = (times: number): Line[] =>
  repeat(times, 1, ['2022-01-01', 'supervision-group', 1, { supervisor: 'stone' }]);
const both = (given: { readonly log: readonly Line[] }) => [figure(MOST, given), figure(SECOND, given)];

describe('the most supervision under any one supervisor, and the second most', () => {
  it('goes by what each gave, not by who came first (Nevada: 160 and 40)', () => {
    expect(both({ log: [...byReyes(160), ...byStone(40)] })).toEqual([
      { value: 9600, remark: 'The most is under Dr. Reyes: 160 h.' },
      { value: 2400, remark: 'The second most is under Dr. Stone: 40 h.' },
    ]);
    expect(both({ log: [...byReyes(39), ...byStone(160)] })).toEqual([
      { value: 9600, remark: 'The most is under Dr. Stone: 160 h.' },
      { value: 2340, remark: 'The second most is under Dr. Reyes: 39 h.' },
    ]);
  });

  it('leaves out work under them', () => {
    const work: Line = ['2021-06-02', 'documentation', 5];
    expect(both({ log: [...byReyes(2), work] }).map(({ value }) => value)).toEqual([120, 0]);
  });

  it('gives each of two who gave as much their own place', () => {
    expect(both({ log: [...byReyes(50), ...byStone(50)] }).map(({ remark }) => remark)).toEqual([
      'The most is under Dr. Reyes: 50 h.',
      'The second most is under Dr. Stone: 50 h.',
    ]);
  });

  it('is nothing where nobody gave it', () => {
    expect(both({ log: byReyes(2) })).toEqual([
      { value: 120, remark: 'The most is under Dr. Reyes: 2 h.' },
      { value: 0, remark: 'Nobody else gave any of it.' },
    ]);
    expect(both({ log: [] }).map(({ value }) => value)).toEqual([0, 0]);
  });

  it('is unknown while some of it names nobody; work and what does not count put no question', () => {
    const nobody = { supervisor: undefined };
    const unnamed: Line = ['2021-06-01', 'supervision-individual', 1, nobody];
    const remark = 'The record does not say who gave some of the supervision.';
    expect(both({ log: [...byReyes(160), ...byStone(40), unnamed] })).toEqual([
      { value: UNKNOWN, remark },
      { value: UNKNOWN, remark },
    ]);
    const work: Line = ['2021-06-01', 'documentation', 1, nobody];
    const away: Line = ['2021-06-01', 'supervision-individual', 1, nobody];
    expect(both({ log: [...byReyes(2), work] }).map(({ value }) => value)).toEqual([120, 0]);
    expect(figure({ ...MOST, category: 'work' }, { log: [away] }).value).toBe(0);
  });
});
