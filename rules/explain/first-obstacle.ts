import { formatAmount } from './format-amount.ts';
import { type Evaluation, type RequirementRow } from '../vocabulary/evaluation.ts';

/** The first thing in the way of the license. */
export interface Obstacle {
  /** The requirement's id. */
  readonly requirement: string;
  /** One sentence: "160 direct hours to go." */
  readonly sentence: string;
}

/**
 * Names the first thing in the way: what is short comes before what is only unanswered.
 * When everything that is missing from a requirement is missing from one inside it, the inner one is named,
 * because only that work helps.
 * @returns null when nothing is in the way.
 */
export function firstObstacle({ requirements }: Evaluation): Obstacle | null {
  const binding = requirements.filter((row) => row.binding);
  const unmet = binding.find(({ verdict }) => verdict === 'unmet');
  const row = unmet === undefined ? binding.find(({ verdict }) => verdict === 'unknown') : innermost(unmet, binding);
  return row === undefined ? null : { requirement: row.id, sentence: sentenceOn(row) };
}

function innermost(row: RequirementRow, rows: readonly RequirementRow[]): RequirementRow {
  const inside = rows.find(
    (one) =>
      one.verdict === 'unmet' && one.within === row.id && one.unit === row.unit && (one.short ?? 0) >= (row.short ?? 0),
  );
  return inside === undefined ? row : innermost(inside, rows);
}

function sentenceOn({ short, noun, unit, explanation }: RequirementRow): string {
  if (noun === undefined || short === null || short === undefined || short <= 0) return explanation;
  return `${formatAmount(short)} ${short === 1 ? singular(noun, unit) : noun} to go.`;
}

/** "1 direct hour", "1 week": the noun's first word that is the unit loses its s. */
function singular(noun: string, unit: string | undefined): string {
  return unit?.endsWith('s') === true ? noun.replace(unit, unit.slice(0, -1)) : noun;
}
