import { UNKNOWN, type FactValue, type Facts } from '../engine/unknown.ts';
import { allOf, anyOf } from '../engine/judge-tree.ts';
import { type Leaf } from '../rulebooks/schema/condition-schema.ts';
import { type Verdict } from '../vocabulary/evaluation.ts';

/** A condition as an author may write it, or a comparison turned into its opposite by the bench. */
export type BenchCondition =
  | Leaf
  | { readonly not: Leaf }
  | { readonly all: readonly BenchCondition[]; readonly name?: string | undefined }
  | { readonly any: readonly BenchCondition[]; readonly name?: string | undefined };

/**
 * Judges a condition without the rule engine, which would have to be built anew for every changed rulebook.
 * The bench holds both against each other on every case of every unchanged rulebook.
 * @throws TypeError when two sides are not of the same kind.
 */
export function judgeCondition(condition: BenchCondition, facts: Facts): Verdict {
  if ('all' in condition) return allOf(condition.all.map((part) => judgeCondition(part, facts)));
  if ('any' in condition) return anyOf(condition.any.map((part) => judgeCondition(part, facts)));
  if ('not' in condition) return opposite(judgeLeaf(condition.not, facts));
  return judgeLeaf(condition, facts);
}

/** Judges one comparison. */
export function judgeLeaf({ fact, operator, value }: Leaf, facts: Facts): Verdict {
  const have = factOf(facts, fact);
  const wanted = factOf(facts, value.fact);
  if (have === UNKNOWN || wanted === UNKNOWN) return 'unknown';
  return compare(operator, have, wanted) ? 'met' : 'unmet';
}

function factOf(facts: Facts, name: string): FactValue {
  const value = facts[name];
  if (value === undefined) throw new TypeError(`There is no fact ${name}`);
  return value;
}

function compare(operator: Leaf['operator'], have: FactValue, wanted: FactValue): boolean {
  if (operator === 'atLeast' || operator === 'atMost') {
    if (typeof have !== 'number' || typeof wanted !== 'number') throw new TypeError('A number was expected');
    return operator === 'atLeast' ? have >= wanted : have <= wanted;
  }
  if (typeof have !== 'string') throw new TypeError('A word was expected');
  return operator === 'isExactly' ? have === wanted : Array.isArray(wanted) && wanted.includes(have);
}

function opposite(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return 'unknown';
  return verdict === 'met' ? 'unmet' : 'met';
}
