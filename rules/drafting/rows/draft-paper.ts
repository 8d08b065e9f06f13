import { type Requirement } from '../../rulebooks/schema/requirement-schema.ts';
import { addQuestion } from '../add-row.ts';
import { type Draft } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { addNumber } from '../parameters.ts';
import { nameOf, slugOf } from '../words.ts';

/** Drafts a degree, a course, a form or a report: no log shows it, so somebody answers. */
export function draftPaper(draft: Draft, fact: Fact): void {
  const isDegree = fact.kind === 'degree' || fact.kind === 'coursework';
  const parameter = addNumber(draft, fact, labelFor(fact), isDegree ? 'program-start' : 'application');
  const isAmount =
    parameter !== undefined &&
    (isDegree || /age/.test(fact.id)) &&
    !/years|months/.test(isDegree ? (fact.unit ?? '') : '');
  addQuestion(draft, fact, {
    label: labelFor(fact),
    kind: kindFor(fact),
    ...(parameter === undefined ? {} : { parameter }),
    ...(isAmount ? { answer: 'at-least' as const } : {}),
    question: questionFor(fact, isAmount),
  });
}

function kindFor(fact: Fact): Requirement['kind'] {
  if (fact.path !== undefined) return 'path';
  if (fact.kind === 'degree' || fact.kind === 'coursework') return 'degree';
  return /age|content|duty|order|missing/.test(fact.id) ? 'duty' : 'form';
}

function labelFor(fact: Fact): string {
  const name = nameOf(fact);
  if (fact.id === 'degree') return fact.category === 'MSW' ? 'Master of social work' : 'Qualifying degree';
  if (/practicum/.test(fact.id)) return 'Practicum';
  if (/^age$/.test(fact.id)) return 'Age';
  if (/log/.test(fact.id)) return 'Log of hours and supervision';
  if (/report/.test(name)) return "The supervisor's reports";
  if (/attestation/.test(fact.id)) return "The supervisor's attestation";
  const text = slugOf(fact.id).replaceAll('-', ' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function questionFor(fact: Fact, isAmount: boolean): string {
  const what = labelFor(fact).toLowerCase();
  if (fact.path !== undefined) return `Answer yes only if so: do you come by this way: ${what}?`;
  if (fact.id === 'age') return 'How old are you in years?';
  if (isAmount) return `No log can show it: how much is there for this: ${what}?`;
  if (fact.id === 'degree') return 'Ask the board: was the degree awarded by a program that it accepts?';
  return `Answer yes or no: is this done as the rules ask: ${what}?`;
}
