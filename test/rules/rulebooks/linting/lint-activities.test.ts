import { describe, expect, it } from '@jest/globals';
import { lintActivities } from '../../../../rules/rulebooks/linting/lint-activities.ts';
import { lintable } from '../../checking/tiny-rulebook.ts';

describe('activities', () => {
  it('all have a place or a reason in the tiny rulebook', () => {
    expect(lintActivities(lintable())).toEqual([]);
  });
  it('without a place and without a reason are told', () => {
    const forgotten = lintable(({ counting }) => void (counting.categories.work.select.activities = ['crisis']));
    expect(lintActivities(forgotten)).toEqual([
      'counseling-individual stands in no category and is not left out with a reason',
    ]);
  });
  it('are placed by a category that names none of them', () => {
    const select = (written: object) =>
      lintActivities(
        lintable(({ counting }) => {
          Object.assign(counting.categories.work, { select: written });
          counting.uncounted = [];
        }),
      );
    expect(select({})).toEqual([]);
    expect(select({ supervision: false }).map((problem) => problem.split(' ')[0])).toEqual([
      'supervision-individual',
      'supervision-triadic',
      'supervision-group',
    ]);
  });
});

it('a category stands after the one it is part of', () => {
  const early = lintable(({ counting }) => {
    const inner = { label: 'Inner', within: 'work', select: {} };
    Object.assign(counting, { categories: { inner, ...counting.categories } });
  });
  expect(lintActivities(early)).toEqual(['category inner: work must stand before it']);
});
