import { expect, it } from '@jest/globals';
import { lintForAuthors } from '../../../../rules/checking/lints/lint-for-authors.ts';
import { lintable } from '../tiny-rulebook.ts';

it('a rulebook that nobody need touch has no problems, and each kind of problem is found', () => {
  expect(lintForAuthors(lintable())).toEqual([]);
  const broken = lintable(({ parameters, counting }) => {
    Object.assign(parameters['week-cap'].values[0]!, { citation: null });
    Object.assign(counting.categories, { extra: { label: 'x', within: 'total', select: {} } });
  });
  expect(lintForAuthors(broken).map(({ place }) => place)).toEqual(['week-cap', 'extra']);
});
