import { describe, expect, it } from '@jest/globals';
import { allOf, anyOf, judgeTree } from '../../../rules/engine/judge-tree.ts';
import { UNKNOWN } from '../../../rules/engine/unknown.ts';

const said = (result: boolean, more: object = {}) => ({ fact: 'f', result, ...more });

describe('a comparison in the trace', () => {
  it('is met or unmet as the engine says', () => {
    expect([judgeTree(said(true)), judgeTree(said(false))]).toEqual(['met', 'unmet']);
  });
  it('is unknown when either side is, whatever the engine says', () => {
    for (const result of [true, false])
      for (const side of ['factResult', 'valueResult'])
        expect(judgeTree(said(result, { [side]: UNKNOWN }))).toBe('unknown');
  });
  it.each([[{}], [{ fact: 'f' }], [{ result: true }], [{ fact: 7, result: true }], [{ fact: 'f', result: 'true' }]])(
    'that was not made judges nothing: %j',
    (node) => {
      expect(() => judgeTree(node)).toThrow(new TypeError('A comparison was not made'));
    },
  );
});

describe('a group in the trace', () => {
  it('is judged through every group inside it', () => {
    const open = said(false, { factResult: UNKNOWN });
    expect(judgeTree({ all: [said(true), { any: [said(false), open] }] })).toBe('unknown');
    expect(judgeTree({ any: [said(false), { all: [said(true), said(true)] }] })).toBe('met');
    expect(judgeTree({ all: [said(true), { any: [said(false), said(false)] }] })).toBe('unmet');
  });
});

describe('verdicts together', () => {
  it('are unmet before unknown, and unknown before met', () => {
    expect([allOf(['met', 'unknown', 'unmet']), allOf(['met', 'unknown']), allOf(['met'])]).toEqual([
      'unmet',
      'unknown',
      'met',
    ]);
  });
  it('as a choice are met before unknown, and unknown before unmet', () => {
    expect([anyOf(['unmet', 'unknown', 'met']), anyOf(['unmet', 'unknown']), anyOf(['unmet'])]).toEqual([
      'met',
      'unknown',
      'unmet',
    ]);
  });
  it('decide nothing when there are none', () => {
    for (const judge of [allOf, anyOf])
      expect(() => judge([])).toThrow(new TypeError('An empty group decides nothing'));
  });
});
