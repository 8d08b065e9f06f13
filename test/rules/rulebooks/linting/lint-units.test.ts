import { describe, expect, it } from '@jest/globals';
import { lintUnits } from '../../../../rules/rulebooks/linting/lint-units.ts';
import { lintable } from '../../checking/tiny-rulebook.ts';

const lint = (measure: object, unit: string, leaf: object = {}) =>
  lintUnits(
    lintable(({ parameters, counting, requirements }) => {
      Object.assign(counting.measures, { total: measure });
      parameters['total-hours'].unit = unit;
      const compared = { fact: 'total', operator: 'atLeast', value: { fact: 'param.total-hours' }, ...leaf };
      Object.assign(requirements[0] as object, { conditions: { all: [compared] } });
    }),
  );

describe('units', () => {
  it.each([
    ['sum', 'hours'],
    ['sum', 'clock hours'],
    ['weeks', 'weeks'],
    ['span', 'years'],
    ['agreement-delay', 'days'],
    ['supervisors', 'supervisors'],
    ['sessions', 'meetings'],
    ['share', 'percent'],
  ])('of a measure %s go with a number in %s', (kind, unit) => {
    expect(lint({ kind, category: 'work', of: 'work' }, unit)).toEqual([]);
  });
  it('that are unlike are told, in the comparison and in the figures shown', () => {
    expect(lint({ kind: 'weeks', category: 'work' }, 'hours')).toEqual([
      'total-hours: total is in weeks, param.total-hours in minutes',
      'total-hours: shows total, which is in weeks, in hours',
    ]);
    expect(lint({ kind: 'sum', category: 'work' }, 'weeks')).toHaveLength(2);
  });
  it('of a yes are those of a yes', () => {
    expect(lint({ kind: 'registered' }, 'hours')).toEqual([
      'total-hours: total is in yes, param.total-hours in minutes',
    ]);
    const word = { value: { fact: 'word.yes' } };
    expect(lint({ kind: 'registered' }, 'hours', word)).toEqual(['total-hours: atLeast does not compare words']);
    expect(lint({ kind: 'registered' }, 'hours', { ...word, operator: 'isExactly' })).toEqual([]);
    expect(lint({ kind: 'sum', category: 'work' }, 'hours', { operator: 'isExactly' })).toEqual([
      'total-hours: isExactly does not compare minutes',
    ]);
  });
  it('of an answer are those of the number it is held against', () => {
    const answered = (answer: string, value: string, operator: string) =>
      lintUnits(
        lintable(({ requirements }) => {
          const leaf = { fact: 'answer.form', operator, value: { fact: value } };
          Object.assign(requirements[2] as object, { answer, parameter: 'week-cap', conditions: { all: [leaf] } });
        }),
      );
    expect(answered('at-least', 'param.week-cap', 'atLeast')).toEqual([]);
    expect(answered('yes-or-no', 'param.week-cap', 'atLeast')).toEqual([
      'form: answer.form is in yes, param.week-cap in minutes',
    ]);
  });
  it('are named where figures are shown', () => {
    const problems = lintUnits(
      lintable(({ requirements }) => void Object.assign(requirements[0] as object, { parameter: undefined })),
    );
    expect(problems).toEqual(['total-hours: shows total but names no unit']);
  });
});
