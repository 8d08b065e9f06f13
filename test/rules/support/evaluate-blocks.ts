import { holdEvaluator } from '../../../rules/evaluate/hold-evaluator.ts';
import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { type Block, buildRecord } from './build-record.ts';
import { standardFacts } from './standard-facts.ts';

const evaluator = holdEvaluator();

/** Evaluates any value that should be a record; a malformed one fails the test with its problems. */
export async function evaluateJson(license: string, json: unknown, asOf = '2025-06-02'): Promise<Evaluation> {
  const read = readRecord(json);
  if (!read.ok) throw new Error(read.problems.map(({ path, expected }) => `${path}: ${expected}`).join('\n'));
  return evaluator.evaluate({ license, record: read.record, asOf: plainDate(asOf) });
}

/** Evaluates blocks of weeks for a person in order, but for the facts that a test changes. */
export function evaluateBlocks(
  license: string,
  blocks: readonly Block[],
  facts: Record<string, unknown> = {},
  asOf?: string,
): Promise<Evaluation> {
  return evaluateJson(license, buildRecord({ ...standardFacts(license), ...facts }, blocks), asOf);
}

/** The row of a requirement. */
export function rowOf(evaluation: Evaluation, id: string): Evaluation['requirements'][number] {
  const row = evaluation.requirements.find((one) => one.id === id);
  if (row === undefined) throw new Error(`There is no row ${id}`);
  return row;
}

/** Hours lost to each requirement. */
export function lostHours(evaluation: Evaluation): Record<string, number> {
  const lost: Record<string, number> = {};
  for (const { requirement, minutes } of evaluation.ledger.flatMap((row) => row.lost))
    lost[requirement] = (lost[requirement] ?? 0) + minutes / 60;
  return lost;
}
