import { formatAmount } from '../../explain/format-amount.ts';
import type { RequirementRow } from '../../vocabulary/evaluation.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** From this share of a limit on it is spoken of. */
const NEAR = 0.9;

/**
 * A limit of which nine tenths are used, and one that is used up: what helps is other work. Only limits of a sum can be
 * used up; a limit of each week or of a share is as free as ever in the next week.
 */
export function stayUnderCap(facts: JourneyFacts): readonly Owed[] {
  if (facts.phase !== 'accumulating') return [];
  return facts.evaluation.requirements.flatMap((row) => {
    const used = isSum(facts, row) ? shareUsed(row) : null;
    if (used === null || used < NEAR) return [];
    return [owedFor(facts, row, used >= 1)];
  });
}

function isSum({ rulebook }: JourneyFacts, { id }: RequirementRow): boolean {
  const counts = rulebook.requirements.find((one) => one.id === id)?.counts;
  return counts !== undefined && rulebook.counting.measures[counts]?.kind === 'sum';
}

function shareUsed({ kind, binding, confidence, counted, required }: RequirementRow): number | null {
  if (kind !== 'cap' || !binding || confidence === 'recall') return null;
  return typeof counted === 'number' && typeof required === 'number' && required > 0 ? counted / required : null;
}

function owedFor(facts: JourneyFacts, row: RequirementRow, full: boolean): Owed {
  const { id, label = id, counted, required, unit = '', citation, confidence } = row;
  const used = `${formatAmount(counted ?? 0)} of at most ${formatAmount(required ?? 0)} ${unit}`.trim();
  const kind = full ? 'rebalance-hours' : 'stay-under-cap';
  return {
    id: `${kind}:${id}`,
    kind,
    subjectId: id,
    ownerId: facts.superviseeId,
    supervisorIds: supervisorsOn(facts.record, facts.asOf),
    beganOn: facts.asOf,
    dueOn: null,
    pauses: false,
    sentence: `${label}: ${used}. ${stillShort(facts)}`.trim(),
    citation,
    confidence,
  };
}

/** What work would still bring something, the most missing first. */
function stillShort({ evaluation }: JourneyFacts): string {
  const short = evaluation.requirements
    .filter(
      ({ kind, binding, verdict, short: missing }) =>
        kind === 'floor' && binding && verdict === 'unmet' && (missing ?? 0) > 0,
    )
    .sort((a, b) => (b.short ?? 0) - (a.short ?? 0))
    .slice(0, 3)
    .map(({ id, label = id, short: missing, unit = '' }) => `${label} (${formatAmount(missing ?? 0)} ${unit})`);
  return short.length === 0 ? '' : `Still short: ${short.join(', ')}`;
}
