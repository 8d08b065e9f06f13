import type { Evaluation, RequirementRow } from '../../../rules/vocabulary/evaluation.ts';
import { requirementName } from '../words/requirement-name.ts';

/** One requirement as a page shows it: the row, its name, and the minutes that were lost to it. */
export interface RequirementLine {
  readonly row: RequirementRow;
  readonly name: string;
  readonly lostMinutes: number;
}

/** The requirements in the order in which a person needs them. */
export interface RequirementGroups {
  /** Unmet, the furthest first. */
  readonly inTheWay: readonly RequirementLine[];
  /** Nobody has answered yet. */
  readonly questions: readonly RequirementLine[];
  readonly met: readonly RequirementLine[];
  /** Rows that do not bind this person: paths not taken, definitions. */
  readonly apart: readonly RequirementLine[];
}

/** Sorts an evaluation's requirements: in the way first, then questions, met last, not binding apart. */
export function groupRequirements(evaluation: Evaluation): RequirementGroups {
  const lost = minutesLostByRequirement(evaluation);
  const lines = evaluation.requirements.map((row) => ({
    row,
    name: requirementName(row),
    lostMinutes: lost.get(row.id) ?? 0,
  }));
  const binding = lines.filter(({ row }) => row.binding);
  return {
    inTheWay: binding.filter(({ row }) => row.verdict === 'unmet').sort((a, b) => shareOf(a) - shareOf(b)),
    questions: binding.filter(({ row }) => row.verdict === 'unknown'),
    // Among the met, those with numbers say more than those that were ticked once.
    met: binding.filter(({ row }) => row.verdict === 'met').sort((a, b) => Number(isCounted(b)) - Number(isCounted(a))),
    apart: lines.filter(({ row }) => !row.binding),
  };
}

/** Whether a row is a matter of counting, so that a bar can show it. */
export function isCounted({ row }: RequirementLine): boolean {
  return typeof row.counted === 'number' && typeof row.required === 'number' && row.required > 0;
}

/** The counted share of a requirement, 0 to 1. */
export function shareOf({ row }: RequirementLine): number {
  if (typeof row.counted !== 'number' || typeof row.required !== 'number' || row.required <= 0) return 0;
  return Math.min(1, row.counted / row.required);
}

function minutesLostByRequirement(evaluation: Evaluation): Map<string, number> {
  const lost = new Map<string, number>();
  for (const entry of evaluation.ledger) {
    for (const { requirement, minutes } of entry.lost) lost.set(requirement, (lost.get(requirement) ?? 0) + minutes);
  }
  return lost;
}
