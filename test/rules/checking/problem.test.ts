import { expect, it } from '@jest/globals';
import { showProblem } from '../../../rules/checking/problem.ts';

it('a problem is one sentence that names the file and the place', () => {
  const problem = { file: 'parameters.yaml', place: 'week-cap', says: 'nothing uses it', remedy: 'take it out' };
  expect(showProblem(problem)).toBe('parameters.yaml, week-cap: nothing uses it; take it out.');
  expect(showProblem({ ...problem, place: '' })).toBe('parameters.yaml: nothing uses it; take it out.');
});
