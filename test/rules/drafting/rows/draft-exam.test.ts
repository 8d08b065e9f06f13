import { describe, expect, it } from '@jest/globals';
import { draftRulebook } from '../../../../rules/drafting/draft-rulebook.ts';
import { type Fact, type FactsFile } from '../../../../rules/drafting/facts.ts';
import { PLAIN, fact } from '../support/made-up-facts.ts';

type Part = Partial<Fact>;
function draftOf(profession: FactsFile['profession'], part: Part) {
  const exam = fact({ id: 'exam', kind: 'exam', ...part });
  return draftRulebook({ ...PLAIN, profession, requirements: [...PLAIN.requirements, exam] });
}
const rowOf = (profession: FactsFile['profession'], part: Part) => draftOf(profession, part).requirements.at(-1);

describe('an exam to be passed', () => {
  it.each<[FactsFile['profession'], Part, string]>([
    ['social-work', { category: 'ASWB Clinical' }, 'ASWB Clinical exam'],
    ['social-work', { category: 'ASWB and jurisprudence' }, 'ASWB Clinical exam and State law exam'],
    ['mft', { category: 'AMFTRB' }, 'National MFT exam'],
    ['mft', { category: 'state law examination' }, 'State law exam'],
    ['counselor', { note: 'NCE or NCMHCE.' }, 'NCE or NCMHCE'],
    ['counselor', { note: 'NCE or NCMHCE, and jurisprudence.' }, 'NCE or NCMHCE, and the state law exam'],
    ['counselor', { note: 'The NCMHCE.' }, 'NCMHCE'],
  ])('of %s: %j is %s', (profession, part, label) => {
    const row = rowOf(profession, part);
    expect(row).toMatchObject({ label, kind: 'exam' });
    expect(row).not.toHaveProperty('answer');
  });
  it.each<Part>([{ category: 'something else' }, { category: 'ASWB', id: 'exam-timing' }, { category: 'ASWB oral' }])(
    'is asked about where no record would show it: %j',
    (part) => {
      expect(rowOf('social-work', part)).toMatchObject({ kind: 'exam', answer: 'yes-or-no' });
    },
  );
  it('may be too old where the law says so', () => {
    const { counting } = draftOf('social-work', { category: 'ASWB', withinYears: 5, value: 5, unit: 'years' });
    expect(counting.measures['aswb']).toMatchObject({ kind: 'exam', within: 'exam' });
    expect(draftOf('social-work', { category: 'ASWB' }).counting.measures['aswb']).not.toHaveProperty('within');
  });
});
