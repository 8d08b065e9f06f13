import { type Condition } from '../../rulebooks/schema/condition-schema.ts';
import { type Requirement } from '../../rulebooks/schema/requirement-schema.ts';
import { type BenchCondition } from '../judge-condition.ts';
import { isSaidOfAllRows } from './makes-no-difference.ts';

/** One change to the conditions of a row, in words. */
export interface ConditionChange {
  readonly what: string;
  readonly changed: BenchCondition;
}

/**
 * Lists every single change to a condition: each comparison turned into its opposite, each part of a group left out,
 * all for any and any for all. A group of one is the same either way.
 * @param row - whose condition it is.
 */
export function changesOfCondition(condition: Condition, row: Pick<Requirement, 'id'>): ConditionChange[] {
  if ('all' in condition) return changesOfGroup('all', condition.all, row);
  if ('any' in condition) return changesOfGroup('any', condition.any, row);
  const { fact, operator, value } = condition;
  return [{ what: `negated: ${fact} ${operator} ${value.fact}`, changed: { not: condition } }];
}

function changesOfGroup(
  kind: 'all' | 'any',
  parts: readonly Condition[],
  row: Pick<Requirement, 'id'>,
): ConditionChange[] {
  const other = kind === 'all' ? 'any' : 'all';
  const inside = parts.flatMap((part, index) =>
    changesOfCondition(part, row).map(({ what, changed }) => ({
      what,
      changed: groupOf(kind, parts.with(index, changed as never)),
    })),
  );
  if (parts.length < 2) return inside;
  return [
    { what: `${other} instead of ${kind} of ${nameOf(parts)}`, changed: groupOf(other, parts) },
    ...parts.flatMap((part, index) =>
      kind === 'all' && isSaidOfAllRows(part, row)
        ? []
        : [{ what: `without ${nameOf([part])}`, changed: groupOf(kind, parts.toSpliced(index, 1)) }],
    ),
    ...inside,
  ];
}

function groupOf(kind: 'all' | 'any', parts: readonly BenchCondition[]): BenchCondition {
  return kind === 'all' ? { all: parts } : { any: parts };
}

function nameOf(parts: readonly Condition[]): string {
  return parts
    .map((part) =>
      'fact' in part ? part.fact : 'all' in part ? `all (${nameOf(part.all)})` : `any (${nameOf(part.any)})`,
    )
    .join(', ');
}
