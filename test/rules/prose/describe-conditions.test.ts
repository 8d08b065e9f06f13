import { describe, expect, it } from '@jest/globals';
import { describeConditions } from '../../../rules/prose/describe-conditions.ts';
import { lookupIn } from '../../../rules/prose/lookup.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import type { Condition } from '../../../rules/rulebooks/schema/condition-schema.ts';
import type { Requirement } from '../../../rules/rulebooks/schema/requirement-schema.ts';

const lookup = lookupIn(loadRulebook('CA-LMFT'));
const yes = (fact: string): Condition => ({ fact, operator: 'isExactly', value: { fact: 'word.yes' } });
const direct: Condition = { fact: 'direct', operator: 'atLeast', value: { fact: 'param.direct-hours' } };

function words(conditions: Requirement['conditions']): string | null {
  const row = loadRulebook('CA-LMFT').requirements.find(({ id }) => id === 'registration');
  if (row === undefined) throw new Error('no row');
  return describeConditions({ ...row, conditions }, lookup);
}

describe('when a requirement is met, in words', () => {
  it.each<[string, Condition]>([
    ['the time that counts in “Direct clinical counseling” comes to at least 1,750 hours', direct],
    ['no question about it is open', yes('settled.registration')],
    ['something that counts has kept the rule, and no question about it is open', yes('clear.registration')],
    ['an exception is shown: the question is answered with yes', yes('shown.registration')],
    ['the question is answered with yes', yes('answer.registration')],
    ['the question of “Qualifying degree” is answered with yes', yes('answer.degree')],
    [
      'the number answered of “Qualifying degree” comes to at least 60 semester units',
      { fact: 'answer.degree', operator: 'atLeast', value: { fact: 'param.degree' } },
    ],
    ['the registration as Associate Marriage and Family Therapist is or was held', yes('registered')],
  ])('%s', (sentence, condition) => {
    expect(words({ all: [condition] })).toBe(`Met when ${sentence}.`);
  });

  it('keeps "and" and "or" apart', () => {
    expect(
      words({ any: [{ all: [yes('registered'), yes('settled.registration')] }, yes('answer.registration')] }),
    ).toBe(
      'Met when either (the registration as Associate Marriage and Family Therapist is or was held, and no question about it is open), or the question is answered with yes.',
    );
  });

  it('says nothing of a row that nothing decides', () => {
    expect(words(undefined)).toBeNull();
  });
});
