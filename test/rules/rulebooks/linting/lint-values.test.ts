import { describe, expect, it } from '@jest/globals';
import { lintValues } from '../../../../rules/rulebooks/linting/lint-values.ts';
import { lintable } from '../../checking/tiny-rulebook.ts';

const lint = (values: object[], unit = 'hours') =>
  lintValues(lintable(({ parameters }) => void Object.assign(parameters['week-cap'], { unit, values })));

describe('dated values', () => {
  it('follow each other day by day', () => {
    expect(
      lint([
        { until: '2023-12-31', value: 1 },
        { from: '2024-01-01', value: 2 },
      ]),
    ).toEqual([]);
    expect(
      lint([
        { from: '2024-01-01', value: 2 },
        { until: '2023-12-31', value: 1 },
      ]),
    ).toEqual([]);
  });
  it.each([
    [[{ value: 1 }, { value: 2 }], 'values overlap'],
    [
      [
        { until: '2024-01-01', value: 1 },
        { from: '2024-01-01', value: 2 },
      ],
      'values overlap',
    ],
    [
      [
        { until: '2023-12-30', value: 1 },
        { from: '2024-01-01', value: 2 },
      ],
      'no value stands from 2023-12-31 until 2024-01-01',
    ],
    [[{ from: '2024-01-02', until: '2024-01-01', value: 1 }], 'a value ends on 2024-01-01, before it begins'],
  ])('%j are told', (values, problem) => {
    expect(lint(values)).toEqual([`parameter week-cap: ${problem}`]);
  });
  it('are looked at for each degree by itself', () => {
    expect(lint([{ value: 1 }, { value: 2, degree: 'doctorate' }])).toEqual([]);
    expect(lint([{ value: 1 }, { value: 2, degree: 'doctorate' }, { value: 3, degree: 'doctorate' }])).toHaveLength(1);
  });
  it('are written as their unit is', () => {
    expect(lint([{ value: '2024-01-01' }], 'date')).toEqual([]);
    expect(lint([{ value: 4 }], 'date')).toEqual(['parameter week-cap: 4 is not what date are written as']);
    expect(lint([{ value: '2024-01-01' }])).toHaveLength(1);
    expect(lint([{ value: 1.005 }])).toEqual([
      'parameter week-cap: 1.005 hours cannot be counted in whole minutes or the like',
    ]);
    expect(lint([{ value: 25 }], 'share')).toEqual(['parameter week-cap: 25 is more than the whole']);
  });
});
