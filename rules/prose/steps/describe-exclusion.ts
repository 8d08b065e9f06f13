import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { describeSelector, kindWords } from '../describe-selector.ts';
import { type Lookup } from '../lookup.ts';
import { dayOf } from '../words/anchor-words.ts';
import { beginSentence, joinWords } from '../words/join-words.ts';
import { keptLongest, liftedBy } from './step-words.ts';

/** Steps that leave entries out whole. */
export type Exclusion = StepOf<
  | 'unsigned'
  | 'signed-within'
  | 'after-date'
  | 'before-date'
  | 'after-window'
  | 'exclude'
  | 'ask'
  | 'cohort'
  | 'first-must-be'
  | 'older-than'
  | 'registration-life'
>;

/** Says what a step leaves out whole; every kind of such a step has its sentence here. */
export function describeExclusion(step: Exclusion, lookup: Lookup): string {
  const what = beginSentence(describeSelector('select' in step ? step.select : undefined, lookup));
  switch (step.kind) {
    case 'unsigned':
      return 'Time that no supervisor had signed by the day of the evaluation, or that was signed before it was worked, is left out.';
    case 'signed-within':
      return `${what} that was signed more than ${lookup.number(step.within)} after it was worked is left out.`;
    case 'after-date':
      return `Time after ${dayOf(step.anchor)} is left out.`;
    case 'before-date':
      return `${what} that lies before ${dayOf(step.anchor)} is left out; where the record does not name that day it stays, and the question is open: “${step.repair ?? step.why}”`;
    case 'after-window':
      return `${what} that lies more than ${lookup.number(step.months)} after ${dayOf(step.anchor)} is left out.`;
    case 'exclude':
      return `${what} is left out.${liftedBy(step.unlessAnswered, lookup)}`;
    case 'ask':
      return `${what} counts only with a yes to what is asked: “${step.question}” With a no it is left out; without an answer it stays, and the question is open.`;
    case 'cohort':
      return `${what} counts only where ${dayOf(step.anchor)} lies before ${lookup.number(step.before)}; where the record does not name that day it stays, and the question is open: “${step.question}”`;
    case 'first-must-be':
      return `${what} before the first ${describeSelector(step.first, lookup, 'session')} is left out.${liftedBy(step.unlessAnswered, lookup)}`;
    case 'older-than':
      return olderThan(step, what, lookup);
    case 'registration-life':
      return `${what} under a registration that is more than ${lookup.number(step.years)} old is left out; so is work under a second registration in a setting of the kind ${joinWords(step.secondNumberNotIn.map(kindWords), 'or')}.`;
  }
}

function olderThan({ exempt, years, before, from }: StepOf<'older-than'>, what: string, lookup: Lookup): string {
  const cut = `${what} that lies more than ${lookup.number(years)} before ${dayOf(before)} ${from === undefined ? 'is left out' : `does not count toward ${lookup.category(from)}`}; that supervision was received stays shown.`;
  if (exempt === undefined) return cut;
  const spared = `Up to ${lookup.number(exempt.limit)} of ${lookup.category(exempt.category)} never grow old.`;
  return `${cut} ${spared}${keptLongest(exempt.keep, lookup)}`;
}
