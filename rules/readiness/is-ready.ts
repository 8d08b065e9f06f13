import type { Evaluation, RequirementRow } from '../vocabulary/evaluation.ts';

/** What the record itself must show before a packet makes sense; exams and forms may follow it. */
const DECIDED_BY_RECORD: readonly string[] = ['floor', 'cap', 'duration', 'rate', 'gate', 'degree'];

/**
 * Whether nothing that the record decides stands in the way of a packet.
 * Exams, forms and duties that are still unknown go into the packet as open questions: some boards admit to an exam only
 * after the hours are approved. A requirement remembered but not checked decides nothing, here as everywhere.
 * @param evaluation - the evaluation of the record as it stands.
 */
export function isReady(evaluation: Evaluation): boolean {
  return evaluation.requirements.every((row) => !blocksPacket(row));
}

/**
 * Whether a requirement stands in the way of a packet.
 * @param row - one row of an evaluation.
 */
export function blocksPacket(row: RequirementRow): boolean {
  if (!row.binding || row.verdict === 'met') return false;
  if (row.verdict === 'unmet') return true;
  return row.confidence !== 'recall' && DECIDED_BY_RECORD.includes(row.kind ?? '');
}
