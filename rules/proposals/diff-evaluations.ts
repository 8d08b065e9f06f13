import { type Evaluation, type RequirementRow, type Verdict } from '../vocabulary/evaluation.ts';

/** What one record would gain or lose under other rules. */
export interface Difference {
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  /** Minutes that count toward something. */
  readonly countedMinutes: { readonly before: number; readonly after: number };
  /** Minutes gained; below zero where they are lost. */
  readonly gainedMinutes: number;
  /** Every requirement that comes out differently. */
  readonly rows: readonly RowDifference[];
}

/** One requirement before and after. */
export interface RowDifference {
  readonly requirement: string;
  readonly before: Pick<RequirementRow, 'verdict' | 'required' | 'counted' | 'short'> | null;
  readonly after: Pick<RequirementRow, 'verdict' | 'required' | 'counted' | 'short'> | null;
}

/** Compares two evaluations of the same record under different rules. */
export function diffEvaluations(before: Evaluation, after: Evaluation): Difference {
  const countedMinutes = { before: countedIn(before), after: countedIn(after) };
  return {
    verdict: { before: before.verdict, after: after.verdict },
    countedMinutes,
    gainedMinutes: countedMinutes.after - countedMinutes.before,
    rows: diffRows(before.requirements, after.requirements),
  };
}

function countedIn({ ledger }: Evaluation): number {
  return ledger.reduce((sum, { counted }) => sum + counted, 0);
}

function diffRows(before: readonly RequirementRow[], after: readonly RequirementRow[]): RowDifference[] {
  const [old, now] = [byId(before), byId(after)];
  const ids = new Set([...old.keys(), ...now.keys()]);
  return [...ids].flatMap((requirement) => {
    const difference = { requirement, before: old.get(requirement) ?? null, after: now.get(requirement) ?? null };
    return JSON.stringify(difference.before) === JSON.stringify(difference.after) ? [] : [difference];
  });
}

function byId(rows: readonly RequirementRow[]): Map<string, NonNullable<RowDifference['before']>> {
  return new Map(
    rows.map(({ id, verdict, required = null, counted = null, short = null }) => [
      id,
      { verdict, required, counted, short },
    ]),
  );
}
