import { type Condition, type Leaf } from '../rulebooks/schema/condition-schema.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { type Lookup } from './lookup.ts';
import { describeMeasure } from './measures/describe-measure.ts';
import { quote } from './words/join-words.ts';

const COMPARISONS: Readonly<Record<Leaf['operator'], string>> = {
  atLeast: 'comes to at least',
  atMost: 'comes to at most',
  isExactly: 'is',
  isOneOf: 'is one of',
};

/**
 * Says in one sentence when a requirement is met, as it is compared.
 * @returns null for a requirement that nothing decides.
 */
export function describeConditions(row: Requirement, lookup: Lookup): string | null {
  if (row.conditions === undefined) return null;
  return `Met when ${clauseOf(row.conditions, row, lookup)}.`;
}

/** The names of the figures that conditions compare, each once. */
export function measuresIn(condition: Condition | undefined, lookup: Lookup): string[] {
  const facts = condition === undefined ? [] : leavesOf(condition).flatMap(({ fact, value }) => [fact, value.fact]);
  const { measures } = lookup.rulebook.counting;
  const names = facts.map((fact) => fact.replace(/^owed\./, '')).filter((name) => Object.hasOwn(measures, name));
  return [...new Set(names)];
}

function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  return 'any' in condition ? condition.any.flatMap(leavesOf) : [condition];
}

function clauseOf(condition: Condition, row: Requirement, lookup: Lookup): string {
  if ('all' in condition) return condition.all.map((part) => inner(part, row, lookup)).join(', and ');
  if ('any' in condition) return `either ${condition.any.map((part) => inner(part, row, lookup)).join(', or ')}`;
  return leafWords(condition, row, lookup);
}

/** A group within a group is set in brackets, so that "and" and "or" keep apart. */
function inner(part: Condition, row: Requirement, lookup: Lookup): string {
  const isGroup = ('all' in part && part.all.length > 1) || 'any' in part;
  return isGroup ? `(${clauseOf(part, row, lookup)})` : clauseOf(part, row, lookup);
}

function leafWords({ fact, operator, value }: Leaf, row: Requirement, lookup: Lookup): string {
  const [kind, id] = fact.split('.', 2);
  const about = id === undefined || id === row.id ? '' : ` of ${quote(lookup.requirement(id).label)}`;
  if (kind === 'settled') return `no question${about || ' about it'} is open`;
  if (kind === 'clear') return `something that counts has kept the rule${about}, and no question about it is open`;
  if (kind === 'shown') return `an exception is shown${about}: the question is answered with yes`;
  const isYes = value.fact === 'word.yes';
  if (kind === 'answer' && isYes) return `the question${about} is answered with yes`;
  const subject = kind === 'answer' ? `the number answered${about}` : describeMeasure(lookup.measure(fact), lookup);
  return isYes ? subject : `${subject} ${COMPARISONS[operator]} ${rightSide(value.fact, lookup)}`;
}

function rightSide(fact: string, lookup: Lookup): string {
  const [kind, name = ''] = fact.split('.', 2);
  if (kind === 'param') return lookup.number(name);
  if (kind === 'owed') return describeMeasure(lookup.measure(name), lookup);
  return quote(name);
}
