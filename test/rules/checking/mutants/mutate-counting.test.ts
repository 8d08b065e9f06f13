import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../../../rules/checking/mutants/mutant.ts';
import { mutateCounting } from '../../../../rules/checking/mutants/mutate-counting.ts';
import { lintable } from '../tiny-rulebook.ts';

describe('counting', () => {
  it('is changed element by element', () => {
    expect(mutateCounting(lintable()).map(idOf)).toEqual([
      'category work without activities in select',
      'category work without counseling-individual in activities in select',
      'category work without crisis in activities in select',
      'step unsigned left out',
      'step four left out',
      'step four by month instead of week',
    ]);
  });
  it('is changed in one place at a time', () => {
    const parts = lintable();
    const [first] = mutateCounting(parts).filter((mutant) => idOf(mutant) === 'step four left out');
    const changed = first!.change();
    expect(changed.counting.steps.map(({ id }) => id)).toEqual(['unsigned']);
    expect({ ...changed, counting: parts.counting }).toEqual(parts);
  });
  it('is changed to something an author could have written', () => {
    const parts = lintable(({ counting }) => {
      Object.assign(counting.steps[1]!, { keep: ['work'] });
      Object.assign(counting.measures, { most: { kind: 'most-in-week', category: 'work', rolling: true } });
    });
    const ids = mutateCounting(parts).map(idOf);
    expect(ids).toEqual(expect.arrayContaining(['step four without keep', 'measure most with rolling no']));
    expect(ids.filter((id) => id.includes('without limit') || id.includes('without category'))).toEqual([]);
  });
});
