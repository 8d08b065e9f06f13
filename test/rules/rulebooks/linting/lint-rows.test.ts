import { describe, expect, it } from '@jest/globals';
import { lintRows } from '../../../../rules/rulebooks/linting/lint-rows.ts';
import { lintable } from '../../checking/tiny-rulebook.ts';

const withRow = (change: object) =>
  lintRows(lintable(({ requirements }) => void Object.assign(requirements[0] as object, change)));
const withPaths = (paths: object[], change: object = {}) =>
  lintRows(
    lintable(({ identity, requirements }) => {
      Object.assign(identity, { paths });
      Object.assign(requirements[0] as object, { path: 'long' }, change);
    }),
  );

describe('rows', () => {
  it('are as they should be in the tiny rulebook', () => {
    expect(lintRows(lintable())).toEqual([]);
  });
  it.each([
    [{ id: 'form' }, ['requirement form stands twice', 'headline: no requirement total-hours']],
    [{ parameter: 'gone' }, ['total-hours: no parameter gone']],
    [{ counts: 'gone' }, ['total-hours: no measure gone']],
    [{ owed: 'gone' }, ['total-hours: no measure gone']],
    [{ within: 'gone' }, ['total-hours: no requirement gone']],
    [{ within: 'total-hours' }, ['total-hours: stands within itself']],
    [{ path: 'gone' }, ['total-hours: no path gone']],
    [{ conditions: undefined }, ['total-hours: binds but has no conditions']],
    [
      { answer: 'at-least', parameter: undefined },
      ['total-hours: is answered by a number but names no parameter to hold it against'],
    ],
    [
      { effective: { by: 'degree', from: '2024-01-02', until: '2024-01-01' } },
      ['total-hours: ends before it takes effect'],
    ],
  ])('with %j are told', (change, problems) => {
    expect(withRow(change)).toEqual(problems);
  });
  it.each(['gone', 'param.gone', 'owed.gone', 'settled.gone', 'word.no'])('that name the fact %s are told', (fact) => {
    const conditions = { all: [{ fact: 'total', operator: 'atLeast', value: { fact } }] };
    expect(withRow({ conditions })).toEqual([`total-hours: no fact ${fact}`]);
  });
});

describe('paths', () => {
  it('must be taken by some row, and one must be open to everybody', () => {
    expect(withPaths([{ id: 'long' }])).toEqual([]);
    expect(withPaths([{ id: 'long' }, { id: 'short' }])).toEqual(['path short: no requirement belongs to it']);
    expect(withPaths([{ id: 'long', openWhenAnswered: 'form' }])).toEqual(['paths: one must always be open']);
    expect(withPaths([{ id: 'long', openForDegree: 'doctorate' }])).toEqual(['paths: one must always be open']);
    expect(withPaths([{ id: 'long' }, { id: 'long' }])).toEqual(['path long stands twice']);
    expect(withPaths([{ id: 'long', openWhenAnswered: 'gone' }])).toContain('path long: no requirement gone');
  });
  it('may be one for each degree', () => {
    const both = ['master', 'doctorate'].map((degree, index) => ({
      id: ['long', 'short'][index],
      openForDegree: degree,
    }));
    expect(withPaths(both)).toEqual(['path short: no requirement belongs to it']);
  });
});
