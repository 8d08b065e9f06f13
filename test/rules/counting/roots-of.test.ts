import { describe, expect, it } from '@jest/globals';
import { rootsOf } from '../../../rules/counting/roots-of.ts';
import { aSheet } from './a-rulebook.ts';

describe('the categories that stand on their own', () => {
  it('are those within no other, in the order of the rulebook', () => {
    expect(rootsOf(aSheet({}).sheet).map(({ name }) => name)).toEqual(['work', 'supervision', 'everything']);
  });
});
