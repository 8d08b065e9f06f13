import { type RulebookParts } from '../rulebook.ts';
import { type Leaf } from '../schema/condition-schema.ts';
import { type Requirement } from '../schema/requirement-schema.ts';
import { type Dimension, dimensionOfUnit } from './dimension.ts';
import { leavesOf } from './leaves-of.ts';
import { dimensionOfMeasure } from './measure-dimension.ts';

/**
 * Finds comparisons of unlike things: weeks held against hours, a yes against a number, a figure shown in a foreign unit.
 * @returns one sentence per problem.
 */
export function lintUnits(parts: RulebookParts): string[] {
  return parts.requirements.flatMap((row) => {
    const leaves = row.conditions === undefined ? [] : leavesOf(row.conditions);
    return [...leaves.flatMap((leaf) => lintLeaf(parts, leaf)), ...lintFigures(parts, row)].map(
      (problem) => `${row.id}: ${problem}`,
    );
  });
}

function lintLeaf(parts: RulebookParts, { fact, operator, value }: Leaf): string[] {
  const left = dimensionOfFact(parts, fact);
  const right = dimensionOfFact(parts, value.fact);
  if (left === null || right === null) return [];
  if (left !== right) return [`${fact} is in ${left}, ${value.fact} in ${right}`];
  const comparesWords = operator === 'isExactly' || operator === 'isOneOf';
  if (comparesWords === (left === 'yes')) return [];
  return [`${operator} does not compare ${left === 'yes' ? 'words' : left}`];
}

/** What a fact is in; null when nobody can say, which another check tells. */
function dimensionOfFact(parts: RulebookParts, fact: string): Dimension | null {
  const [prefix, name] = split(fact);
  switch (prefix) {
    case 'param':
      return dimensionOfParameter(parts, name);
    case 'answer':
      return dimensionOfAnswer(parts, name);
    case 'clear':
    case 'settled':
    case 'shown':
    case 'word':
      return 'yes';
    default:
      return dimensionOfMeasure(parts, name);
  }
}

function split(fact: string): [string, string] {
  const at = fact.indexOf('.');
  return at === -1 ? ['', fact] : [fact.slice(0, at), fact.slice(at + 1)];
}

function dimensionOfParameter({ parameters }: RulebookParts, name: string | undefined): Dimension | null {
  const unit = name === undefined ? undefined : parameters[name]?.unit;
  return unit === undefined ? null : dimensionOfUnit(unit);
}

function dimensionOfAnswer(parts: RulebookParts, id: string): Dimension | null {
  const row = parts.requirements.find((one) => one.id === id);
  if (row?.answer === undefined) return null;
  return row.answer === 'yes-or-no' ? 'yes' : dimensionOfParameter(parts, row.parameter);
}

/** The figures of a row are shown in one unit, so the one counted must be of the same sort as the one required. */
function lintFigures(parts: RulebookParts, row: Requirement): string[] {
  const unit = row.parameter === undefined ? row.unit : parts.parameters[row.parameter]?.unit;
  return [row.counts, row.owed].flatMap((name) => {
    const measured = name === undefined ? null : dimensionOfMeasure(parts, name);
    if (name === undefined || measured === null || measured === 'yes') return [];
    if (unit === undefined) return [`shows ${name} but names no unit`];
    return dimensionOfUnit(unit) === measured ? [] : [`shows ${name}, which is in ${measured}, in ${unit}`];
  });
}
