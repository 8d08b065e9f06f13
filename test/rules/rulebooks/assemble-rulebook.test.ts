import { describe, expect, it } from '@jest/globals';
import { assembleRulebook } from '../../../rules/rulebooks/assemble-rulebook.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';

const { sha256, ...parts } = loadRulebook('FL-LMHC');
const reversed = <T>(named: Record<string, T>) => Object.fromEntries(Object.entries(named).reverse());

describe('the hash of a rulebook', () => {
  it('is the same for the same parts, in whatever order their fields are written', () => {
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(assembleRulebook(structuredClone(parts)).sha256).toBe(sha256);
    expect(assembleRulebook({ ...reversed(parts), identity: reversed(parts.identity) }).sha256).toBe(sha256);
  });
  it('is another when a number, or the order of categories, is another', () => {
    // An outer category stands before those inside it; the last of the outer ones may stand first.
    const named = Object.entries(parts.counting.categories);
    const last = named.findLast(([, { within }]) => within === undefined)!;
    expect(last).not.toBe(named[0]);
    const counting = { ...parts.counting, categories: Object.fromEntries([last, ...named]) };
    expect(assembleRulebook({ ...parts, counting }).sha256).not.toBe(sha256);
    expect(assembleRulebook({ ...parts, identity: { ...parts.identity, version: '2' } }).sha256).not.toBe(sha256);
  });
});
