import { describe, expect, it } from '@jest/globals';
import { type BenchCondition, judgeCondition } from '../../../rules/checking/judge-condition.ts';
import { type Facts, UNKNOWN } from '../../../rules/engine/unknown.ts';
import { createEngine, runEngine } from '../../../rules/engine/judge-requirements.ts';
import { type Leaf } from '../../../rules/rulebooks/schema/condition-schema.ts';

const leaf = (fact: string, operator: Leaf['operator'], value: string): Leaf => ({
  fact,
  operator,
  value: { fact: value },
});
const facts: Facts = {
  hours: 10,
  'param.ten': 10,
  'param.nine': 9,
  form: 'yes',
  'word.yes': 'yes',
  'word.no': 'no',
  lost: UNKNOWN,
};
const enough = leaf('hours', 'atLeast', 'param.ten');
const tooMuch = leaf('hours', 'atMost', 'param.nine');
const filed = leaf('form', 'isExactly', 'word.yes');
const open = leaf('lost', 'isExactly', 'word.yes');

describe('a condition on the bench', () => {
  it.each<[string, BenchCondition, string]>([
    ['as many as needed', enough, 'met'],
    ['more than allowed', tooMuch, 'unmet'],
    ['the word asked for', filed, 'met'],
    ['another word', leaf('form', 'isExactly', 'word.no'), 'unmet'],
    ['nobody knows', open, 'unknown'],
    ['the opposite of met', { not: enough }, 'unmet'],
    ['the opposite of unmet', { not: tooMuch }, 'met'],
    ['the opposite of unknown', { not: open }, 'unknown'],
    ['all of met and unknown', { all: [enough, open] }, 'unknown'],
    ['all of unmet and unknown', { all: [tooMuch, open] }, 'unmet'],
    ['any of met and unknown', { any: [enough, open] }, 'met'],
    ['any of unmet and unknown', { any: [tooMuch, open] }, 'unknown'],
  ])('%s', (_, condition, verdict) => {
    expect(judgeCondition(condition, facts)).toBe(verdict);
  });
  it('refuses unlike things and facts that there are not', () => {
    expect(() => judgeCondition(leaf('form', 'atLeast', 'param.ten'), facts)).toThrow('A number was expected');
    expect(() => judgeCondition(leaf('hours', 'isExactly', 'word.yes'), facts)).toThrow('A word was expected');
    expect(() => judgeCondition(leaf('gone', 'atLeast', 'param.ten'), facts)).toThrow('There is no fact gone');
  });
  it('comes to what the engine comes to', async () => {
    const conditions = [
      { all: [enough, filed] },
      { all: [enough, { any: [tooMuch, open] }] },
      { any: [tooMuch, { all: [filed, open] }] },
      { any: [tooMuch, enough] },
      { all: [tooMuch, open] },
    ];
    const rows = conditions.map((condition, index) => ({ id: `r${index}`, conditions: condition }));
    const verdicts = await runEngine(createEngine(rows as never), facts);
    expect([...verdicts].sort()).toEqual(rows.map(({ id, conditions: own }) => [id, judgeCondition(own, facts)]));
  });
});
