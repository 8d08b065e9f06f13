import { describe, expect, it } from '@jest/globals';
import { describeCategory } from '../../../rules/prose/describe-category.ts';
import { lookupIn } from '../../../rules/prose/lookup.ts';
import { aRulebook } from '../counting/a-rulebook.ts';

describe('what is credited to a category', () => {
  const categories = { all: { label: 'All', select: {} }, given: { label: 'Given', within: 'work', select: {} } };
  const lookup = lookupIn(aRulebook({ categories }));
  it.each([
    ['all', 'all time logged'],
    ['given', 'all time logged, as far as it is part of “Work”'],
    ['one-person', 'time logged as individual counseling, as far as it is part of “Direct work”'],
  ])('%s: %s', (name, words) => {
    expect(describeCategory(name, lookup)).toBe(words);
  });
});
