import { type Rulebook } from '../../rulebooks/rulebook.ts';
import { leavesOf } from '../../rulebooks/linting/leaves-of.ts';
import { type Leaf } from '../../rulebooks/schema/condition-schema.ts';
import { type Facts } from '../../engine/unknown.ts';
import { judgeLeaf } from '../judge-condition.ts';

/** Whether one comparison of a row was ever seen to hold, and ever seen not to. */
export interface ConditionSeen {
  readonly row: string;
  readonly leaf: Leaf;
  readonly held: boolean;
  /** False or unknown. */
  readonly failed: boolean;
}

/**
 * Looks at every comparison of the rows in force over all cases.
 * @param cases - the facts of each case, and the rows that are in force in it.
 */
export function watchConditions(
  { requirements }: Rulebook,
  cases: readonly { readonly facts: Facts; readonly rows: ReadonlySet<string> }[],
): ConditionSeen[] {
  return requirements.flatMap(({ id, conditions, superseded }) => {
    if (conditions === undefined || superseded !== undefined) return [];
    const reached = cases.filter(({ rows }) => rows.has(id));
    return leavesOf(conditions).map((leaf) => {
      const verdicts = reached.map(({ facts }) => judgeLeaf(leaf, facts));
      return {
        row: id,
        leaf,
        held: verdicts.includes('met'),
        failed: verdicts.some((verdict) => verdict !== 'met'),
      };
    });
  });
}

/** Writes a comparison as a rulebook has it. */
export function showLeaf({ fact, operator, value }: Leaf): string {
  return `${fact} ${operator} ${value.fact}`;
}
