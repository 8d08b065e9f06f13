import { describe, expect, it } from '@jest/globals';
import { type Line, hoursOf } from '../a-rulebook.ts';

const log: Line[] = [
  ['2021-01-01', 'documentation', 4],
  ['2021-01-08', 'documentation', 10],
  ['2021-01-10', 'documentation', 15],
  ['2021-01-11', 'documentation', 8],
  ['2021-01-13', 'documentation', 12],
  ['2021-01-15', 'documentation', 2],
];

describe('the most in a week', () => {
  it('is that of a calendar week', () => {
    expect(hoursOf({ kind: 'most-in-week', category: 'work', rolling: false }, { log })).toBe(25);
  });
  it('is that of any seven days in a row where the law says so', () => {
    expect(hoursOf({ kind: 'most-in-week', category: 'work', rolling: true }, { log })).toBe(45);
    const two = (last: string): Line[] => [log[1]!, [last, 'documentation', 2]];
    expect(hoursOf({ kind: 'most-in-week', category: 'work', rolling: true }, { log: two('2021-01-14') })).toBe(12);
    expect(hoursOf({ kind: 'most-in-week', category: 'work', rolling: true }, { log: two('2021-01-15') })).toBe(10);
  });
  it('leaves out what does not belong to the category', () => {
    expect(hoursOf({ kind: 'most-in-week', category: 'direct', rolling: true }, { log })).toBe(0);
  });
});
