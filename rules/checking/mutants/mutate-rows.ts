import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { type Requirement } from '../../rulebooks/schema/requirement-schema.ts';
import { addDays, plainDate } from '../../vocabulary/plain-date.ts';
import { changesOfCondition } from './change-condition.ts';
import { isNeverDecided } from './makes-no-difference.ts';
import { type Mutant } from './mutant.ts';

/** What narrows a row to some people; without it the row would be about everybody. */
const NARROWING = ['path', 'forDegree', 'effective', 'notBinding'] as const;

/**
 * Changes every structural element of the rows in force: each comparison negated or left out, all for any and any for all,
 * each thing that narrows a row left out, each day from or until which it is in force moved by one.
 */
export function mutateRows(parts: RulebookParts): Mutant[] {
  return parts.requirements.flatMap((row, index) => {
    if (row.superseded !== undefined) return [];
    return [...changesOfRow(row), ...changesOfRange(row)].map(({ sort, what, changed }): Mutant => ({
      element: `row ${row.id}`,
      what,
      sort,
      file: 'requirements.yaml',
      reach: 'rows',
      change: () => ({ ...parts, requirements: parts.requirements.with(index, changed) }),
    }));
  });
}

interface RowChange {
  readonly sort: Mutant['sort'];
  readonly what: string;
  readonly changed: Requirement;
}

function changesOfRow(row: Requirement): RowChange[] {
  const conditions = row.conditions === undefined || isNeverDecided(row) ? [] : changesOfCondition(row.conditions, row);
  const narrowing = NARROWING.filter((key) => row[key] !== undefined && row.conditions !== undefined);
  return [
    // A negated comparison is no condition an author could write; only the bench judges it.
    ...conditions.map(({ what, changed }) => ({ what, changed: { ...row, conditions: changed as never } })),
    ...narrowing.map((key) => ({ what: `without ${key}`, changed: { ...row, [key]: undefined } })),
  ].map((change) => ({ sort: 'structure', ...change }));
}

function changesOfRange(row: Requirement): RowChange[] {
  const { effective } = row;
  if (effective === undefined) return [];
  return (['from', 'until'] as const).flatMap((end) => {
    const day = effective[end];
    if (day === undefined) return [];
    return [1, -1].map((days) => {
      const moved = addDays(plainDate(day), days);
      const changed = { ...row, effective: { ...effective, [end]: moved } };
      return { sort: 'threshold', what: `in force ${end} ${moved} instead of ${day}`, changed };
    });
  });
}
