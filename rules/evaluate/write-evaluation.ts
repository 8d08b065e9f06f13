import { type CountingContext } from '../counting/counting-context.ts';
import { explainRow } from '../explain/explain-row.ts';
import { type Evaluation, type LedgerRow, type RequirementRow } from '../vocabulary/evaluation.ts';
import { type Whole, bindsOn } from './choose-path.ts';
import { type JudgedRow } from './judged-row.ts';
import { inUnit } from './read-parameter.ts';
import { writeNotes } from './write-notes.ts';

/**
 * Writes an evaluation down in its public format.
 * @param rows - judged requirements in the order of the rulebook.
 * @param pace - credited grains a week by measure.
 */
export function writeEvaluation(
  context: CountingContext,
  rows: readonly JudgedRow[],
  whole: Whole,
  ledger: LedgerRow[],
  pace: ReadonlyMap<string, number>,
): Evaluation {
  const { identity, sha256 } = context.rulebook;
  return {
    format: 'evaluation/1',
    license: identity.license,
    rulebook: { version: identity.version, sha256 },
    asOf: context.asOf,
    verdict: whole.verdict,
    ...(whole.path === null ? {} : { path: whole.path, paths: [...whole.paths] }),
    headline: identity.headline,
    requirements: rows.map((judged) => writeRow(judged, whole, pace)),
    ledger,
    notes: writeNotes(context),
  };
}

function writeRow(judged: JudgedRow, whole: Whole, pace: ReadonlyMap<string, number>): RequirementRow {
  const { row, verdict, required, counted, short } = judged;
  const binding = bindsOn(judged, whole.path);
  const isOtherPath = (row.path !== undefined || judged.isForOthers) && !binding && row.notBinding === undefined;
  const explanation = isOtherPath ? `A path not taken: ${explainRow(judged)}` : explainRow(judged);
  const { id, citation, confidence, label, kind, sourceUrl } = row;
  const written: RequirementRow = {
    id,
    verdict,
    binding,
    required,
    counted,
    short,
    citation,
    confidence,
    explanation,
    label,
    kind,
    sourceUrl,
  };
  // Only what a row has: an evaluation is kept, sent and hashed as JSON.
  if (row.unit !== undefined) written.unit = row.unit;
  if (row.within !== undefined) written.within = row.within;
  if (row.noun !== undefined) written.noun = row.noun;
  if (row.parameter !== undefined) written.parameter = row.parameter;
  const perWeek = row.kind === 'floor' && row.counts !== undefined ? pace.get(row.counts) : undefined;
  if (perWeek !== undefined) written.perWeek = inUnit(perWeek, row.unit);
  return written;
}
