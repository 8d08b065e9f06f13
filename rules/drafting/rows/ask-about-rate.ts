import { addQuestion } from '../add-row.ts';
import { type Draft, addHint } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { slugOf } from '../words.ts';

/** Drafts a rate that no log can decide, or that the draft cannot tell how to count. */
export function askAboutRate(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  const isUntilLicensed = /until/.test(fact.id);
  if (typeof fact.value === 'number') addHint(draft, requirement, 'Drafted as a question: can the log decide it?');
  addQuestion(draft, fact, {
    ...(isUntilLicensed ? { label: 'Supervision until the license is issued' } : {}),
    kind: 'duty',
    question: isUntilLicensed
      ? 'Answer yes or no: does supervision go on until the license is issued?'
      : `Answer yes or no: was supervision as the rule on ${requirement.replaceAll('-', ' ')} asks?`,
  });
}
