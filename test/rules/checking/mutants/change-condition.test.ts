import { describe, expect, it } from '@jest/globals';
import { changesOfCondition } from '../../../../rules/checking/mutants/change-condition.ts';
import { type Condition, type Leaf } from '../../../../rules/rulebooks/schema/condition-schema.ts';

const leaf = (fact: string): Leaf => ({ fact, operator: 'atLeast', value: { fact: 'param.p' } });
const changes = (condition: Condition) =>
  changesOfCondition(condition, { id: 'own' }).map(({ what, changed }) => [what, changed]);
const [a, b] = [leaf('a'), leaf('b')];

describe('the changes to a condition', () => {
  it('of one comparison are its opposite', () => {
    expect(changes({ all: [a] })).toEqual([['negated: a atLeast param.p', { all: [{ not: a }] }]]);
  });
  it('of a group are the other group, each part left out, and each opposite', () => {
    expect(changes({ any: [a, b] })).toEqual([
      ['all instead of any of a, b', { all: [a, b] }],
      ['without a', { any: [b] }],
      ['without b', { any: [a] }],
      ['negated: a atLeast param.p', { any: [{ not: a }, b] }],
      ['negated: b atLeast param.p', { any: [a, { not: b }] }],
    ]);
  });
  it('reach into groups within groups', () => {
    expect(changes({ all: [{ any: [a, b] }] }).map(([what]) => what)).toContain('all instead of any of a, b');
  });
  it('do not leave out what is so for every row', () => {
    const settled: Leaf = { fact: 'settled.own', operator: 'isExactly', value: { fact: 'word.yes' } };
    const other = { ...settled, fact: 'settled.other' };
    expect(changes({ all: [a, settled] }).map(([what]) => what)).not.toContain('without settled.own');
    expect(changes({ any: [a, settled] }).map(([what]) => what)).toContain('without settled.own');
    expect(changes({ all: [a, other] }).map(([what]) => what)).toContain('without settled.other');
  });
});
