import { describe, expect, it } from '@jest/globals';
import {
  type BuiltEngine,
  createEngine,
  engineOf,
  judgeRequirements,
  runEngine,
} from '../../../rules/engine/judge-requirements.ts';
import { UNKNOWN } from '../../../rules/engine/unknown.ts';
import { type Condition } from '../../../rules/rulebooks/schema/condition-schema.ts';
import { aRequirement, aRulebook } from '../counting/a-rulebook.ts';

const atLeast = (fact: string, need: string): Condition => ({
  fact,
  operator: 'atLeast',
  value: { fact: `param.${need}` },
});
const hours = { id: 'hours', conditions: { all: [atLeast('total', 'hours')] } };
const either = { id: 'either', conditions: { any: [atLeast('weeks', 'weeks'), { all: [atLeast('total', 'many')] }] } };
const rulebook = () =>
  aRulebook({
    requirements: [hours, either, { id: 'bare' }, { ...hours, id: 'old', superseded: 'By the next.' }],
  });
const facts = { total: 10, weeks: 5, 'param.hours': 10, 'param.weeks': 6, 'param.many': 11 };

describe('judging the requirements of a rulebook', () => {
  it('gives a verdict to each row with conditions that still stands', async () => {
    expect([...(await judgeRequirements(rulebook(), facts))].sort()).toEqual([
      ['either', 'unmet'],
      ['hours', 'met'],
    ]);
    const unknown = await judgeRequirements(rulebook(), { ...facts, total: UNKNOWN });
    expect([unknown.get('either'), unknown.get('hours')]).toEqual(['unknown', 'unknown']);
  });
  it('builds one engine for each rulebook', () => {
    const book = rulebook();
    expect(engineOf(book)).toBe(engineOf(book));
    expect(engineOf(rulebook())).not.toBe(engineOf(book));
  });
  it('gives a fact anew to every run', async () => {
    const book = rulebook();
    expect((await judgeRequirements(book, facts)).get('hours')).toBe('met');
    expect((await judgeRequirements(book, { ...facts, total: 9 })).get('hours')).toBe('unmet');
  });
});

describe('an engine', () => {
  it('holds the rows with conditions, and asks for the facts they name, each once', () => {
    const { rules, needs } = createEngine([hours, either, { id: 'bare' }].map(aRequirement));
    expect([rules, needs]).toEqual([2, ['total', 'param.hours', 'weeks', 'param.weeks', 'param.many']]);
  });
  it.each([
    'equal',
    'notEqual',
    'in',
    'notIn',
    'contains',
    'doesNotContain',
    'lessThan',
    'lessThanInclusive',
    'greaterThan',
    'greaterThanInclusive',
  ])('does not know %s', async (operator) => {
    const { engine } = createEngine([]);
    engine.addRule({ name: 'r', conditions: { all: [{ fact: 'f', operator, value: 1 }] }, event: { type: 'x' } });
    await expect(engine.run({ f: 1 })).rejects.toThrow(`Unknown operator: ${operator}`);
  });
  it('leaves the rulebook as it is', async () => {
    const row = aRequirement(hours);
    const before = structuredClone(row);
    await runEngine(createEngine([row]), facts);
    expect(row).toEqual(before);
  });
  it('fails when a fact is missing, though every object has one of that name', async () => {
    const row = aRequirement({ id: 'r', conditions: { all: [atLeast('constructor', 'hours')] } });
    await expect(runEngine(createEngine([row]), facts)).rejects.toThrow(new Error('There is no fact constructor'));
  });
});

describe('an engine whose answers do not fit', () => {
  const answering = (results: object[], failureResults: object[] = [], rules = 1): BuiltEngine => ({
    engine: { run: () => Promise.resolve({ results, failureResults }) } as never,
    rules,
    needs: [],
  });
  const answer = (result: boolean, traced: boolean) => ({
    name: 'r',
    result,
    conditions: { all: [{ fact: 'f', result: traced }] },
  });
  it('is believed where its trace agrees', async () => {
    expect((await runEngine(answering([answer(true, true)]), {})).get('r')).toBe('met');
    expect((await runEngine(answering([], [answer(false, false)]), {})).get('r')).toBe('unmet');
  });
  it('is not believed where its trace contradicts it', async () => {
    for (const wrong of [answering([answer(true, false)]), answering([], [answer(false, true)])])
      await expect(runEngine(wrong, {})).rejects.toThrow(new Error('The trace of r contradicts its result'));
  });
  it('is not believed where it lost a rule', async () => {
    await expect(runEngine(answering([answer(true, true)], [], 2), {})).rejects.toThrow(
      new Error('The rule engine answered 1 of 2 requirements'),
    );
  });
});
