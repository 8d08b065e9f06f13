import { describe, expect, it } from '@jest/globals';
import { loadCases, loadEquivalents, readCases } from '../../../rules/rulebooks/load-cases.ts';

describe('the cases of a license', () => {
  it('are read in the order of their names, each with the facts that all share', () => {
    const cases = loadCases('TX-LPC');
    const files = cases.map(({ file }) => file);
    expect(files).toContain('everything-done.yaml');
    expect(files).toEqual([...files].sort());
    expect(files).not.toContain('standard-facts.yaml');
    expect(files).not.toContain('equivalent-mutants.yaml');
    for (const { standard } of cases) expect(Object.keys(standard)).toContain('settings');
  });
  it('are none where there is no folder', () => {
    expect(loadCases('ZZ-NONE')).toEqual([]);
    expect(readCases('ZZ-NONE').problems.size).toBe(0);
    expect(loadEquivalents('ZZ-NONE')).toEqual({});
  });
});
