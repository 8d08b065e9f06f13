import { describe, expect, it } from '@jest/globals';
import { describeBinding } from '../../../rules/prose/describe-binding.ts';
import { lookupIn } from '../../../rules/prose/lookup.ts';
import { type Requirement } from '../../../rules/rulebooks/schema/requirement-schema.ts';
import { aRequirement, aRulebook } from '../counting/a-rulebook.ts';

const paths = [
  { id: 'short', label: 'Short way' },
  { id: 'long', label: 'Long way' },
];
const binding = (row: Partial<Requirement>) =>
  describeBinding(aRequirement(row), lookupIn(aRulebook({ identity: { paths } })));

describe('whom a requirement binds', () => {
  it.each<[string, Partial<Requirement>]>([
    ['Binds everybody.', {}],
    ['Binds only on the way “Long way”.', { path: 'long' }],
    ['Binds only for people with a doctorate.', { forDegree: 'doctorate' }],
    [
      'Binds only for applications received from January 1, 2020 on.',
      { effective: { by: 'application', from: '2020-01-01' } },
    ],
    ['Binds everybody.', { effective: { by: 'application' } }],
    ['Binds only on the way “Short way”, for people with a master’s degree.', { path: 'short', forDegree: 'master' }],
    ['Binds everybody. Decides nothing until the board has confirmed it.', { confidence: 'recall' }],
  ])('%s', (sentence, row) => {
    expect(binding(row)).toEqual({ binds: true, sentence });
  });
  it('is nobody where it is advice, or another took its place', () => {
    expect(binding({ notBinding: 'Advice.' })).toEqual({
      binds: false,
      sentence: 'Decides nothing: there is nothing to meet.',
    });
    expect(binding({ superseded: 'By the next.', notBinding: 'Advice.' })).toEqual({
      binds: false,
      sentence: 'No longer in force; shown so that older records can be read.',
    });
  });
});
