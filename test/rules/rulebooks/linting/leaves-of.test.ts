import { expect, it } from '@jest/globals';
import { factsIn, leavesOf } from '../../../../rules/rulebooks/linting/leaves-of.ts';
import { type Leaf } from '../../../../rules/rulebooks/schema/condition-schema.ts';

const leaf = (fact: string): Leaf => ({ fact, operator: 'atLeast', value: { fact: `param.${fact}` } });

it('comparisons are found in groups within groups, in the order in which they are written', () => {
  const condition = { all: [leaf('a'), { any: [leaf('b'), { all: [leaf('c')] }] }] };
  expect(leavesOf(condition).map(({ fact }) => fact)).toEqual(['a', 'b', 'c']);
  expect(factsIn(condition)).toEqual(['a', 'param.a', 'b', 'param.b', 'c', 'param.c']);
});
