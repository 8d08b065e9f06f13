import { aGate } from '../rules/readiness/a-gate.ts';
import type { Database } from '../../db/open-database.ts';
import type { EvaluationSummary } from '../../db/operations/evaluation/new-evaluation.ts';
import { storeEvaluation } from '../../db/operations/evaluation/store-evaluation.ts';
import { readRecord } from '../../db/operations/record/read-record.ts';
import { NOW, type Program } from './program.ts';

/** Stores an evaluation of the record as it stands; what it says does not matter to these tests. */
export async function evaluateAsItStands(
  db: Database,
  program: Program,
  more: Partial<EvaluationSummary> = {},
  at = NOW,
) {
  const { organizationId, journeyId } = program;
  const { inputSha256, license, rulebook } = await readRecord(db, { organizationId, journeyId });
  const evaluation = {
    format: 'evaluation/1',
    license,
    rulebook,
    asOf: '2026-11-23',
    verdict: 'unmet',
    requirements: [],
    ledger: [],
  } as const;
  const obstacle = { sentence: 'Is a question mark safe?', requirementId: null, citation: null, confidence: null };
  const numbers = {
    loggedMinutes: 120,
    countedMinutes: 60,
    shareCounted: 0.5,
    headline: '1 of 2 hours',
    weeksToGo: 3,
    ageingOutMinutes: 0,
    gate: aGate(),
  };
  const summary = { ...numbers, projectedFinishOn: '2027-01-04', obstacle, ...more };
  const given = { organizationId, journeyId, at, asOf: '2026-11-23', inputSha256, summary };
  return {
    ...(await storeEvaluation(db, { ...given, evaluation: { ...evaluation, requirements: [], ledger: [] } })),
    inputSha256,
  };
}
