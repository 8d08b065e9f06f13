import { type Measure } from '../rulebooks/schema/measure-schema.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type RequirementReading } from '../vocabulary/reading/requirement-reading.ts';
import { type Reference } from '../vocabulary/reading/sourced.ts';
import { ruleHref } from '../vocabulary/rule-href.ts';
import { describeCategory } from './describe-category.ts';
import { describeBinding } from './describe-binding.ts';
import { describeConditions, measuresIn } from './describe-conditions.ts';
import { describeDemand } from './describe-demand.ts';
import { describeNumber } from './describe-number.ts';
import { type Lookup, lookupIn } from './lookup.ts';
import { describeMeasure } from './measures/describe-measure.ts';
import { sourced } from './sourced.ts';
import { stepsBookedTo } from './steps/read-steps.ts';
import { unitWords } from './words/amount-words.ts';
import { beginSentence } from './words/join-words.ts';

const ANSWER_WORDS: Readonly<Record<NonNullable<Requirement['answer']>, string>> = {
  'yes-or-no': 'It is decided by an answer of yes or no.',
  'at-least': 'It is decided by a number answered, which must be at least what is asked for.',
  'at-most': 'It is decided by a number answered, which must be at most what is allowed.',
};

/** Puts one requirement in plain words, with everything in the rulebook that bears on it. */
export function describeRequirement(rulebook: Rulebook, row: Requirement): RequirementReading {
  const lookup = lookupIn(rulebook);
  const { license, readOn } = rulebook.identity;
  const { binds, sentence } = describeBinding(row, lookup);
  const [demands, metWhen] = [describeDemand(row, lookup), describeConditions(row, lookup)];
  const words = {
    id: row.id,
    label: row.label,
    kind: row.kind,
    demands: demands.length === 0 && metWhen !== null ? [metWhen] : demands,
    metWhen,
    unit: row.unit === undefined ? null : unitWords(row.unit),
    binds,
    binding: sentence,
    within: row.within === undefined ? null : lookup.requirement(row.within),
    path: pathOf(row, lookup),
    question: row.question ?? null,
    answeredBy: row.answer === undefined ? null : ANSWER_WORDS[row.answer],
    measured: measuredFor(row, lookup),
    steps: stepsBookedTo(row.id, lookup),
    ...sourced(row),
    // What is only remembered was never read.
    readOn: row.confidence === 'recall' ? null : readOn,
    href: ruleHref(license, row.id),
  };
  // Only now it is known which numbers all these sentences speak of.
  const numbers = [...lookup.spoken].map((name) => describeNumber(name, lookup.parameter(name), [row.id]));
  return { ...words, numbers };
}

function pathOf({ path }: Requirement, { rulebook }: Lookup): Reference | null {
  const found = rulebook.identity.paths?.find(({ id }) => id === path);
  return found === undefined ? null : { id: found.id, label: found.label };
}

/** The categories a figure is taken of, its parts included. */
function categoriesOf(measure: Measure): string[] {
  const parts =
    measure.kind === 'surplus' || measure.kind === 'parts' ? measure.of : 'parts' in measure ? measure.parts : [];
  const own = 'category' in measure ? [measure.category] : [];
  return [...own, ...parts.map(({ category }) => category)].filter((name) => name !== undefined);
}

/** The figures shown and compared, and what their categories hold; what is plainly held or passed is no figure. */
function measuredFor(row: Requirement, lookup: Lookup): string[] {
  const named = [row.counts, row.owed].filter((name) => name !== undefined);
  const names = [...new Set([...named, ...measuresIn(row.conditions, lookup)])];
  const measures = names
    .map((name) => lookup.measure(name))
    .filter(({ kind }) => kind !== 'registered' && kind !== 'exam');
  const categories = measures.flatMap(categoriesOf);
  return [
    ...measures.map((measure) => `${beginSentence(describeMeasure(measure, lookup))}.`),
    ...[...new Set(categories)].map((name) => `${lookup.category(name)} is ${describeCategory(name, lookup)}.`),
  ];
}
