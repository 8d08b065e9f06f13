import { describe, expect, it } from '@jest/globals';
import { groupBy } from '../../../rules/counting/group-by.ts';

describe('putting items together by a key', () => {
  it('keeps the order in which keys and items first appear', () => {
    const groups = groupBy(['bee', 'ant', 'bug', 'ape'], (word) => word.slice(0, 1));
    expect([...groups]).toEqual([
      ['b', ['bee', 'bug']],
      ['a', ['ant', 'ape']],
    ]);
  });
  it('gives no group of nothing', () => {
    expect(groupBy([], () => 1).size).toBe(0);
  });
});
