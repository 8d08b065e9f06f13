import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../../rules/checking/mutants/mutant.ts';
import { mutateValues } from '../../../../rules/checking/mutants/mutate-values.ts';
import { lintable } from '../tiny-rulebook.ts';

const mutate = (unit: string, values: object[]) =>
  mutateValues(lintable(({ parameters }) => void Object.assign(parameters['week-cap'], { unit, values })))
    .filter(({ element }) => element === 'week-cap')
    .map(({ what }) => what);

describe('a number of law', () => {
  it('is changed by one grain up and one down', () => {
    expect(mutate('hours', [{ value: 4 }])).toEqual(['4 to 4.25 hours', '4 to 3.75 hours']);
    expect(mutate('share', [{ value: 0.29 }])).toEqual(['0.29 to 0.3 share', '0.29 to 0.28 share']);
    expect(mutate('date', [{ value: '2024-02-28' }])).toEqual(['2024-02-28 to 2024-02-29', '2024-02-28 to 2024-02-27']);
  });
  it('never becomes less than nothing, nor more than the whole', () => {
    expect(mutate('weeks', [{ value: 0 }])).toEqual(['0 to 1 weeks']);
    expect(mutate('share', [{ value: 1 }])).toEqual(['1 to 0.99 share']);
  });
  it('has each of its dated values changed, and the day between them', () => {
    expect(
      mutate('weeks', [
        { value: 4, until: '2023-12-31' },
        { value: 5, from: '2024-01-01' },
      ]),
    ).toEqual([
      '(until 2023-12-31) 4 to 5 weeks',
      '(until 2023-12-31) 4 to 3 weeks',
      '(from 2024-01-01) 5 to 6 weeks',
      '(from 2024-01-01) 5 to 4 weeks',
      'changes on 2024-01-02 instead of 2024-01-01',
      'changes on 2023-12-31 instead of 2024-01-01',
    ]);
  });
  it('changes nothing else in the rulebook', () => {
    const parts = lintable();
    const mutants = mutateValues(parts);
    expect(mutants.map(idOf)).toEqual([
      'total-hours 10 to 10.25 hours',
      'total-hours 10 to 9.75 hours',
      'week-cap 4 to 4.25 hours',
      'week-cap 4 to 3.75 hours',
    ]);
    const changed = mutants[2]!.change();
    expect(changed.parameters['week-cap']?.values[0]?.value).toBe(4.25);
    expect({ ...changed, parameters: parts.parameters }).toEqual(parts);
    expect(parts).toEqual(lintable());
  });
});
