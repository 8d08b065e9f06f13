import { describe, expect, it } from '@jest/globals';
import { listMutants } from '../../../../rules/checking/mutants/list-mutants.ts';
import { idOf } from '../../../../rules/checking/mutants/mutant.ts';
import { loadRulebook } from '../../../../rules/rulebooks/load-rulebook.ts';
import { lintable } from '../tiny-rulebook.ts';

describe('the changes to a rulebook', () => {
  it('are of numbers, counting and rows', () => {
    const files = listMutants(lintable()).map(({ file }) => file);
    expect([...new Set(files)]).toEqual(['parameters.yaml', 'counting.yaml', 'requirements.yaml']);
  });
  it('leave numbers alone that nothing uses', () => {
    const parts = lintable(({ counting }) => void counting.steps.pop());
    expect(listMutants(parts).map(({ element }) => element)).not.toContain('week-cap');
  });
  it('each have a name of their own, so that a list can name one', () => {
    const ids = listMutants(loadRulebook('CA-LMFT')).map(idOf);
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
