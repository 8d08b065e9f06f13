import { describe, expect, it } from '@jest/globals';
import { findUnused } from '../../../../rules/checking/lints/find-unused.ts';
import { lintable } from '../tiny-rulebook.ts';

const unused = (change?: Parameters<typeof lintable>[0]) =>
  findUnused(lintable(change)).map(({ file, place }) => `${file} ${place}`);

describe('what nothing uses', () => {
  it('is not in the tiny rulebook', () => {
    expect(unused()).toEqual([]);
  });
  it('is a number that no step, measure or row names', () => {
    expect(unused(({ counting }) => void counting.steps.pop())).toEqual(['parameters.yaml week-cap']);
  });
  it('is a measure that no row names, and what only it names', () => {
    const forgotten = unused(({ requirements }) => {
      const filed = { all: [{ fact: 'answer.form', operator: 'isExactly', value: { fact: 'word.yes' } }] };
      Object.assign(requirements[0] as object, { counts: undefined, parameter: undefined, conditions: filed });
    });
    expect(forgotten).toEqual(['parameters.yaml total-hours', 'counting.yaml total']);
  });
  it('is a category that no step and no measure names', () => {
    const extra = unused(
      ({ counting }) => void Object.assign(counting.categories, { extra: { label: 'x', within: 'total', select: {} } }),
    );
    expect(extra).toEqual(['counting.yaml extra']);
  });
  it('is all that only a row no longer in force uses', () => {
    expect(
      unused(({ requirements }) => void Object.assign(requirements[0] as object, { superseded: 'Ended.' })),
    ).toEqual(['parameters.yaml total-hours', 'counting.yaml total']);
  });
});
