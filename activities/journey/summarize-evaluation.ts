import type { EvaluationSummary } from '../../db/operations/evaluation/store-evaluation.ts';
import { firstObstacle } from '../../rules/explain/first-obstacle.ts';
import { shareCounted } from '../../rules/explain/share-counted.ts';
import { findFinish } from '../../rules/lookahead/find-finish.ts';
import type { Look } from '../../rules/lookahead/look.ts';
import type { Evaluation } from '../../rules/vocabulary/evaluation.ts';
import type { ExperienceRecord } from '../../rules/vocabulary/experience-record.ts';
import { firstInTheWay } from '../../rules/vocabulary/first-in-the-way.ts';
import type { Gate } from '../../rules/vocabulary/gate-item.ts';
import { type PlainDate, addDays, daysBetween } from '../../rules/vocabulary/plain-date.ts';

/** How far ahead hours that grow too old are looked for, in days. */
const AGEING_DAYS = 90;

/** An evaluation with what it was made from. */
export interface Evaluated {
  /** Counts a record under the same rules. */
  readonly look: Look;
  readonly record: ExperienceRecord;
  readonly evaluation: Evaluation;
  readonly asOf: PlainDate;
  /** What must be on file before hours may count. */
  readonly gate: Gate;
}

/**
 * What the cohort shows of an evaluation: how much counts, how long it still takes, what is first in the way,
 * and how much would be lost by filing three months later.
 */
export async function summarizeEvaluation(evaluated: Evaluated): Promise<EvaluationSummary> {
  const { evaluation, asOf, gate } = evaluated;
  const finishOn = await finishOf(evaluated);
  return {
    loggedMinutes: sum(evaluation.ledger, 'minutes'),
    countedMinutes: sum(evaluation.ledger, 'counted'),
    shareCounted: shareCounted(evaluation),
    headline: headlineOf(evaluation),
    weeksToGo: finishOn === null ? null : Math.ceil(daysBetween(asOf, finishOn) / 7),
    projectedFinishOn: finishOn,
    obstacle: closedGate(gate) ?? obstacleOf(evaluation),
    ageingOutMinutes: await ageingOut(evaluated),
    gate,
  };
}

/** The same day that looking ahead shows. */
async function finishOf({ look, record, asOf }: Evaluated): Promise<PlainDate | null> {
  return (await findFinish({ look, record, asOf })).on;
}

function sum(ledger: Evaluation['ledger'], of: 'minutes' | 'counted'): number {
  return ledger.reduce((total, row) => total + row[of], 0);
}

function headlineOf({ headline, requirements }: Evaluation): string | null {
  const row = requirements.find(({ id }) => id === headline);
  if (row === undefined || typeof row.counted !== 'number' || typeof row.required !== 'number') return null;
  const amount = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return `${amount(row.counted)} of ${amount(row.required)} ${row.unit ?? 'hours'}`;
}

/** While the gate is closed nothing else matters: the first condition for which hours wait. */
function closedGate({ mayCount, items, sentence }: Gate): EvaluationSummary['obstacle'] {
  if (mayCount) return null;
  const first = firstInTheWay(items);
  return {
    sentence: first?.next ?? first?.why ?? sentence,
    requirementId: first?.requirement ?? null,
    citation: first?.citation ?? null,
    confidence: first?.confidence ?? null,
  };
}

function obstacleOf(evaluation: Evaluation): EvaluationSummary['obstacle'] {
  const first = firstObstacle(evaluation);
  if (first === null) return null;
  const row = evaluation.requirements.find(({ id }) => id === first.requirement);
  return {
    sentence: first.sentence,
    requirementId: first.requirement,
    citation: row?.citation ?? null,
    confidence: row?.confidence ?? null,
  };
}

/** The same record, received by the board three months later: what it then counts less has grown too old. */
async function ageingOut({ look, record, evaluation, asOf }: Evaluated): Promise<number> {
  if (record.application !== undefined) return 0;
  const later = await look(record, addDays(asOf, AGEING_DAYS));
  return Math.max(0, sum(evaluation.ledger, 'counted') - sum(later.ledger, 'counted'));
}
