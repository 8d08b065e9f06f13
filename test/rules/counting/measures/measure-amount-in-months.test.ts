import { describe, expect, it } from '@jest/globals';
import { hoursOf, repeat } from '../a-rulebook.ts';

const law = { year: [12, 'months'] } as const;
const rule = { kind: 'amount-in-months', category: 'work', months: 'year', pick: 'most' } as const;
const log = [
  ...repeat(10, 7, ['2021-01-04', 'documentation', 10]),
  ...repeat(3, 7, ['2022-01-04', 'documentation', 10]),
  ...repeat(5, 7, ['2023-01-04', 'documentation', 10]),
] as const;

describe('what a year has most or least of', () => {
  it('goes by years from the first counted day on', () => {
    expect(hoursOf(rule, { law, log })).toBe(100);
    expect(hoursOf({ ...rule, pick: 'least' }, { law, log })).toBe(30);
  });
  it('does not call the year under way too short', () => {
    expect(hoursOf({ ...rule, pick: 'least' }, { law, log: log.slice(0, 10) })).toBe('unknown');
  });
  it('sees a year without any', () => {
    const gap = [...log.slice(0, 10), ...repeat(1, 1, ['2023-06-01', 'documentation', 10])];
    expect(hoursOf({ ...rule, pick: 'least' }, { law, log: gap })).toBe(0);
  });
});
