import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../../rules/checking/mutants/mutant.ts';
import { mutateRows } from '../../../../rules/checking/mutants/mutate-rows.ts';
import { lintable } from '../tiny-rulebook.ts';

const ids = (change: object) =>
  mutateRows(lintable(({ requirements }) => void Object.assign(requirements[2] as object, change)))
    .filter(({ element }) => element === 'row form')
    .map(({ sort, what }) => `${sort} ${what}`);

describe('rows', () => {
  it('have each comparison turned into its opposite', () => {
    expect(mutateRows(lintable()).map(idOf)).toEqual([
      'row total-hours negated: total atLeast param.total-hours',
      'row week-cap negated: settled.week-cap isExactly word.yes',
      'row form negated: answer.form isExactly word.yes',
    ]);
  });
  it('have each thing left out that narrows them, and each day moved', () => {
    const effective = { by: 'degree', from: '2024-01-01' };
    expect(ids({ forDegree: 'doctorate', effective })).toEqual([
      'structure negated: answer.form isExactly word.yes',
      'structure without forDegree',
      'structure without effective',
      'threshold in force from 2024-01-02 instead of 2024-01-01',
      'threshold in force from 2023-12-31 instead of 2024-01-01',
    ]);
  });
  it('are left alone when they are not in force any more, and their conditions when nothing is decided by them', () => {
    expect(ids({ superseded: 'Ended.' })).toEqual([]);
    expect(ids({ confidence: 'recall', forDegree: 'master' })).toEqual(['structure without forDegree']);
  });
});
