import { expect, it } from '@jest/globals';
import { listChanges } from '../../../../rules/checking/coverage/list-changes.ts';
import { lintable } from '../tiny-rulebook.ts';

it('days of change are those of the rulebook, its numbers and its rows', () => {
  const parts = lintable(({ identity, parameters, requirements }) => {
    Object.assign(identity.appliesTo, { from: '2020-01-01' });
    Object.assign(parameters['week-cap'].values[0]!, { until: '2022-12-31' });
    Object.assign(requirements[2] as object, { effective: { by: 'degree', from: '2021-01-01' } });
  });
  expect(listChanges(lintable())).toEqual([]);
  expect(listChanges(parts).map(({ by, day, place }) => `${by} ${day} ${place}`)).toEqual([
    'application 2020-01-01 appliesTo',
    'entry 2022-12-31 week-cap',
    'degree 2021-01-01 form',
  ]);
});
