import { expect, it } from '@jest/globals';
import { grainsPerUnit } from '../../../../rules/evaluate/read-parameter.ts';
import { dimensionOfUnit } from '../../../../rules/rulebooks/linting/dimension.ts';
import { UNITS } from '../../../../rules/rulebooks/schema/parameter-schema.ts';

it('a unit that is turned into grains is told apart from a plain number of things', () => {
  const counts = UNITS.filter((unit) => dimensionOfUnit(unit) === 'count');
  expect(counts.filter((unit) => grainsPerUnit({ unit }) !== 1)).toEqual([]);
  expect(counts).toEqual(expect.arrayContaining(['supervisees', 'sessions', 'semester hours']));
});

it('units of one dimension are turned into the same grains', () => {
  expect(['hours', 'minutes', 'clock hours'].map((unit) => dimensionOfUnit(unit as 'hours'))).toEqual(
    Array(3).fill('minutes'),
  );
  expect([dimensionOfUnit('years'), dimensionOfUnit('months')]).toEqual(['months', 'months']);
  expect([dimensionOfUnit('share'), dimensionOfUnit('percent')]).toEqual(['share', 'share']);
});
