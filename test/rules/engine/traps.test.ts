import { describe, expect, it } from '@jest/globals';
import { Engine } from 'json-rules-engine';
import { createEngine, runEngine } from '../../../rules/engine/judge-requirements.ts';
import { allOf, anyOf, judgeTree } from '../../../rules/engine/judge-tree.ts';
import { UNKNOWN } from '../../../rules/engine/unknown.ts';
import { conditionsSchema } from '../../../rules/rulebooks/schema/condition-schema.ts';
import { type Requirement } from '../../../rules/rulebooks/schema/requirement-schema.ts';

const leaf = (fact: string, operator: 'atLeast' | 'isExactly' | 'isOneOf', param: string) => ({
  fact,
  operator,
  value: { fact: `param.${param}` },
});
const rule = (id: string, conditions: Requirement['conditions']): Requirement => ({
  id,
  label: id,
  kind: 'floor',
  citation: null,
  confidence: 'statute',
  sourceUrl: null,
  conditions,
});
const rules = Array.from({ length: 12 }, (_, index) => rule(`r${index}`, { all: [leaf('hours', 'atLeast', 'need')] }));

/** Starts many runs on one engine, some while others end, and counts the answers that came back from each. */
async function staggered(engine: Engine, run: () => Promise<number>): Promise<number[]> {
  const started: Promise<number>[] = [];
  for (let index = 0; index < 200; index += 1) {
    started.push(run());
    for (let turn = 0; turn < index % 7; turn += 1) await Promise.resolve();
  }
  expect(engine).toBeDefined();
  return Promise.all(started);
}

describe('rules lost when runs overlap', () => {
  it('loses rules without a word on an engine as it comes', async () => {
    const engine = new Engine(
      rules.map(({ id, conditions }, index) => ({
        name: id,
        priority: (index % 3) + 1,
        conditions: { all: [{ fact: 'hours', operator: 'greaterThan', value: 1 }] },
        event: { type: id },
        unused: conditions,
      })),
    );
    const answers = await staggered(engine, async () => {
      const { results, failureResults } = await engine.run({ hours: 2 });
      return results.length + failureResults.length;
    });
    expect(answers.some((count) => count < rules.length)).toBe(true);
  });
  it('loses none on ours', async () => {
    const built = createEngine(rules);
    const answers = await staggered(
      built.engine,
      async () => (await runEngine(built, { hours: 2, 'param.need': 1 })).size,
    );
    expect(answers.every((count) => count === rules.length)).toBe(true);
  });
  it('fails loudly should a rule go missing all the same', async () => {
    const short = { ...createEngine(rules.slice(1)), rules: rules.length };
    await expect(runEngine(short, { hours: 2, 'param.need': 1 })).rejects.toThrow('11 of 12');
  });
  it('keeps its status whatever a run says', () => {
    const engine = createEngine(rules).engine as Engine & { status: string };
    engine.stop();
    expect(engine.status).toBe('RUNNING');
  });
});

describe('the empty group', () => {
  it('passes on an engine as it comes', async () => {
    const engine = new Engine([{ name: 'empty', conditions: { any: [] }, event: { type: 'x' } }]);
    expect((await engine.run({})).results).toHaveLength(1);
  });
  it('is refused in a rulebook, and decides nothing', () => {
    const one = leaf('hours', 'atLeast', 'need');
    expect(conditionsSchema.safeParse({ all: [one] }).success).toBe(true);
    for (const empty of [{ all: [] }, { any: [] }, { any: [one] }, { all: [one, { any: [] }] }, { not: one }])
      expect(conditionsSchema.safeParse(empty).success).toBe(false);
    expect(() => allOf([])).toThrow(TypeError);
    expect(() => anyOf([])).toThrow(TypeError);
    expect(() => judgeTree({ all: [] })).toThrow(TypeError);
  });
});

describe('text compared with a number', () => {
  const facts = { 'param.need': 1000, 'param.kind': 'LMFT', 'param.kinds': ['LMFT', 'LCSW'] };
  const judge = (conditions: Requirement['conditions'], more: Parameters<typeof runEngine>[1]) =>
    runEngine(createEngine([rule('r', conditions)]), { ...facts, ...more });
  it('passes letter by letter on an engine as it comes', async () => {
    const conditions = { all: [{ fact: 'hours', operator: 'greaterThanInclusive', value: '1000' }] };
    const engine = new Engine([{ name: 'r', conditions, event: { type: 'x' } }]);
    expect((await engine.run({ hours: '900' })).results).toHaveLength(1);
  });
  it('is an error on ours, whichever side is wrong', async () => {
    const need = { all: [leaf('hours', 'atLeast', 'need')] };
    await expect(judge(need, { hours: '900' })).rejects.toThrow('A whole number was expected');
    await expect(judge(need, { hours: 0.5 })).rejects.toThrow('A whole number was expected');
    await expect(judge(need, { hours: 900, 'param.need': '1,000' })).rejects.toThrow('A whole number was expected');
    await expect(judge({ all: [leaf('kind', 'isExactly', 'kind')] }, { kind: 5 })).rejects.toThrow(
      'A word was expected',
    );
    await expect(judge({ all: [leaf('kind', 'isOneOf', 'kind')] }, { kind: 'FT' })).rejects.toThrow('A list of words');
  });
  it('knows none of the comparisons that come with the engine', async () => {
    const { engine } = createEngine([]);
    engine.addRule({
      name: 'r',
      conditions: { all: [{ fact: 'hours', operator: 'greaterThanInclusive', value: 1 }] },
      event: { type: 'x' },
    });
    await expect(engine.run({ hours: 2 })).rejects.toThrow('Unknown operator');
  });
  it('finds a word among words, not inside one', async () => {
    const among = { all: [leaf('kind', 'isOneOf', 'kinds')] };
    expect((await judge(among, { kind: 'LMFT' })).get('r')).toBe('met');
    expect((await judge(among, { kind: 'FT' })).get('r')).toBe('unmet');
  });
  it('fails the whole run when a fact is missing, and calls it unknown when it is marked so', async () => {
    await expect(judge({ all: [leaf('hours', 'atLeast', 'need')] }, {})).rejects.toThrow('There is no fact');
    expect((await judge({ all: [leaf('hours', 'atLeast', 'need')] }, { hours: UNKNOWN })).get('r')).toBe('unknown');
  });
});

describe('a path into a fact', () => {
  it('is followed by an engine as it comes', async () => {
    const conditions = { all: [{ fact: 'log', path: '$[?(@.h > 5)].h', operator: 'contains', value: 9 }] };
    const engine = new Engine([{ name: 'r', conditions, event: { type: 'x' } }]);
    expect((await engine.run({ log: [{ h: 9 }, { h: 1 }] })).results).toHaveLength(1);
  });
  it('is refused in a rulebook, as are params, priorities and anything else', () => {
    const one = leaf('hours', 'atLeast', 'need');
    for (const more of [{ path: '$.x' }, { params: {} }, { priority: 2 }, { unless: 1 }])
      expect(conditionsSchema.safeParse({ all: [{ ...one, ...more }] }).success).toBe(false);
    expect(conditionsSchema.safeParse({ all: [{ ...one, value: 3000 }] }).success).toBe(false);
    expect(conditionsSchema.safeParse({ all: [{ ...one, operator: 'greaterThan' }] }).success).toBe(false);
  });
  it('throws on ours should one get through', async () => {
    const { engine } = createEngine([]);
    engine.addRule({
      name: 'r',
      conditions: { all: [{ fact: 'log', path: '$.h', operator: 'isExactly', value: 'x' }] },
      event: { type: 'x' },
    });
    await expect(engine.run({ log: { h: 'x' } })).rejects.toThrow('by a path');
  });
});

describe('three-valued judgment', () => {
  const said = {
    met: { fact: 'f', result: true },
    unmet: { fact: 'f', result: false },
    unknown: { fact: 'f', result: false, factResult: UNKNOWN },
  };
  it.each([
    ['met', 'unknown', 'unknown', 'met'],
    ['unmet', 'unknown', 'unmet', 'unknown'],
    ['met', 'unmet', 'unmet', 'met'],
    ['met', 'met', 'met', 'met'],
    ['unmet', 'unmet', 'unmet', 'unmet'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const)('%s and %s are %s together, and %s in a choice', (a, b, together, choice) => {
    expect(judgeTree({ all: [said[a], said[b]] })).toBe(together);
    expect(judgeTree({ any: [said[a], said[b]] })).toBe(choice);
  });
  it('judges nothing on a comparison that was never made', () => {
    expect(() => judgeTree({ all: [{ fact: 'f' }] })).toThrow(TypeError);
  });
});
