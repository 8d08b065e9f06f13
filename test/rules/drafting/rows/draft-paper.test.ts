import { describe, expect, it } from '@jest/globals';
import { draftRulebook } from '../../../../rules/drafting/draft-rulebook.ts';
import { type Fact } from '../../../../rules/drafting/facts.ts';
import { PLAIN, fact } from '../support/made-up-facts.ts';

/** The row that one more fact of a plain license is drafted as. */
function rowOf(part: Partial<Fact> & Pick<Fact, 'id' | 'kind'>) {
  const draft = draftRulebook({ ...PLAIN, requirements: [...PLAIN.requirements, fact(part)] });
  return draft.requirements.at(-1);
}

describe('what no log shows', () => {
  it.each<[string, Partial<Fact> & Pick<Fact, 'id' | 'kind'>, object]>([
    [
      'a degree in social work',
      { id: 'degree', kind: 'degree', category: 'MSW' },
      { label: 'Master of social work', kind: 'degree' },
    ],
    [
      'another degree',
      { id: 'degree', kind: 'degree', category: 'any' },
      { label: 'Qualifying degree', kind: 'degree' },
    ],
    ['a course', { id: 'practicum-hours', kind: 'coursework' }, { label: 'Practicum', kind: 'degree' }],
    ['a log', { id: 'hours-log', kind: 'evaluation' }, { label: 'Log of hours and supervision', kind: 'form' }],
    [
      'a report',
      { id: 'quarterly', kind: 'evaluation', category: 'report' },
      { label: "The supervisor's reports", kind: 'form' },
    ],
    [
      'an attestation',
      { id: 'attestation', kind: 'application' },
      { label: "The supervisor's attestation", kind: 'form' },
    ],
    ['a duty', { id: 'duty-to-tell', kind: 'application' }, { label: 'Duty to tell', kind: 'duty' }],
    ['any other paper', { id: 'fee-form', kind: 'application' }, { label: 'Fee form', kind: 'form' }],
  ])('is asked of somebody: %s', (_, part, row) => {
    expect(rowOf(part)).toMatchObject({ ...row, answer: 'yes-or-no', question: expect.stringMatching(/\?$/) });
  });
  it('is asked as a number where the law names one', () => {
    expect(rowOf({ id: 'age', kind: 'application', value: 21, unit: 'years' })).toMatchObject({
      label: 'Age',
      kind: 'duty',
      answer: 'at-least',
      question: 'How old are you in years?',
    });
    expect(rowOf({ id: 'degree', kind: 'degree', value: 60, unit: 'semesterHours' })).toMatchObject({
      answer: 'at-least',
      parameter: 'degree',
    });
  });
});
