import { expect, it } from '@jest/globals';
import { grainOf } from '../../../../rules/checking/mutants/grain-of.ts';

it.each([
  ['hours', undefined, 0.25],
  ['hours', 50, 0.5],
  ['hours', 45, 1],
  ['clock hours', undefined, 0.25],
  ['minutes', undefined, 1],
  ['weeks', undefined, 1],
  ['years', undefined, 1],
  ['share', undefined, 0.01],
  ['percent', undefined, 1],
  ['units', undefined, 1],
  ['supervisees', undefined, 1],
] as const)('a number in %s (an hour of %s minutes) changes by %d', (unit, hourMinutes, grain) => {
  expect(grainOf({ unit, hourMinutes })).toBe(grain);
});
