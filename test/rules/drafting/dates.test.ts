import { describe, expect, it } from '@jest/globals';
import { dayAfter, dayBefore, firstDayOf, lastDayOf } from '../../../rules/drafting/dates.ts';

describe('a date of a facts file', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-15', '2024-02-15', '2024-02-15'],
    ['2023-02-30', undefined, undefined],
    ['2024-13', undefined, undefined],
    ['soon', undefined, undefined],
    ['', undefined, undefined],
  ])('%s means %s to %s', (text, first, last) => {
    expect([firstDayOf(text), lastDayOf(text)]).toEqual([first, last]);
  });
  it('has a day before and a day after', () => {
    expect([dayBefore('2024-03-01'), dayAfter('2024-02-29')]).toEqual(['2024-02-29', '2024-03-01']);
  });
});
