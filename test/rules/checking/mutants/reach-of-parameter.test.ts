import { expect, it } from '@jest/globals';
import { reachOfParameter } from '../../../../rules/checking/mutants/reach-of-parameter.ts';
import { lintable } from '../tiny-rulebook.ts';

it('a number is first looked at where it is first named', () => {
  const parts = lintable(({ counting }) => void Object.assign(counting.measures.total, { least: 'total-hours' }));
  expect(reachOfParameter(lintable(), 'week-cap')).toBe('counting');
  expect(reachOfParameter(parts, 'total-hours')).toBe('measures');
  expect(reachOfParameter(lintable(), 'total-hours')).toBe('rows');
});
