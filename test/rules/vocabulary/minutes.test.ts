import { describe, expect, it } from '@jest/globals';
import { formatHours, parseMinutes } from '../../../rules/vocabulary/minutes.ts';

describe('a length of time as typed', () => {
  it.each([
    ['1.5', 90],
    ['1,5', 90],
    ['1h30', 90],
    ['1:30', 90],
    ['90m', 90],
    ['90 min', 90],
    ['.5', null],
    ['0.25', 15],
    ['8', 480],
    ['8h', 480],
    ['1h75', null],
    ['1.333', null],
    ['1.33', null],
    ['-2', null],
    ['two', null],
    ['', null],
  ])('%p is %p minutes', (typed, minutes) => {
    expect(parseMinutes(typed)).toBe(minutes);
  });

  it('is written in hours', () => {
    expect([formatHours(5430), formatHours(170_400), formatHours(0)]).toEqual(['90.5', '2,840', '0']);
  });
});
