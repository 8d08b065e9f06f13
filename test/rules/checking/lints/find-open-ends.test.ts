import { describe, expect, it } from '@jest/globals';
import { findOpenEnds } from '../../../../rules/checking/lints/find-open-ends.ts';
import { lintable } from '../tiny-rulebook.ts';

const ends = (parameter: 'week-cap' | 'total-hours', values: object[]) =>
  findOpenEnds(lintable(({ parameters }) => void Object.assign(parameters[parameter], { values }))).map(
    ({ says }) => says,
  );

describe('a number that counting needs', () => {
  it('stands on every day and for everybody', () => {
    expect(ends('week-cap', [{ value: 4 }])).toEqual([]);
    expect(
      ends('week-cap', [
        { value: 4, until: '2023-12-31' },
        { value: 5, from: '2024-01-01' },
      ]),
    ).toEqual([]);
    expect(
      ends('week-cap', [
        { value: 4, degree: 'master' },
        { value: 5, degree: 'doctorate' },
      ]),
    ).toEqual([]);
    expect(ends('week-cap', [{ value: 4 }, { value: 5, degree: 'doctorate' }])).toEqual([]);
  });
  it.each([
    [[{ value: 5, from: '2024-01-01' }], ['no value stands before 2024-01-01']],
    [[{ value: 5, until: '2024-01-01' }], ['no value stands after 2024-01-01']],
    [[{ value: 5, degree: 'doctorate' }], ['no value stands for some degrees']],
    [
      [{ value: 4 }, { value: 5, degree: 'doctorate', from: '2024-01-01' }],
      ["no value stands before 2024-01-01 for a doctorate's degree"],
    ],
  ])('is told when it does not: %j', (values, problems) => {
    expect(ends('week-cap', values)).toEqual(problems);
  });
  it('is no other: a row without its number is unknown, and that is an answer', () => {
    expect(ends('total-hours', [{ value: 5, from: '2024-01-01' }])).toEqual([]);
  });
});
