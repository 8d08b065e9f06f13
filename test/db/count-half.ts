import type { Database } from '../../db/open-database.ts';
import { storeEvaluation } from '../../db/operations/evaluation/store-evaluation.ts';
import { readRecord } from '../../db/operations/record/read-record.ts';
import { aGate } from '../rules/readiness/a-gate.ts';
import { NOW, type Program } from './program.ts';

/** Counts half of every entry. */
export async function countHalf(db: Database, program: Program, at = NOW): Promise<void> {
  const { organizationId, journeyId } = program;
  const { record, inputSha256, license, rulebook } = await readRecord(db, { organizationId, journeyId });
  const ledger = record.log.map(({ id, minutes }) => ({
    entry: id,
    minutes,
    counted: minutes / 2,
    lost: [{ minutes: minutes / 2, requirement: 'cap', why: 'A test.', citation: null }],
  }));
  const verdict = 'unmet' as const;
  const evaluation = {
    format: 'evaluation/1' as const,
    ...{ license, rulebook, asOf: '2026-11-23', verdict, requirements: [], ledger },
  };
  const numbers = { loggedMinutes: 0, countedMinutes: 0, shareCounted: 0, headline: '', weeksToGo: 0 };
  const summary = { ...numbers, ageingOutMinutes: 0, gate: aGate(), projectedFinishOn: null, obstacle: null };
  await storeEvaluation(db, { organizationId, journeyId, at, asOf: '2026-11-23', inputSha256, summary, evaluation });
}
