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
  const perWeek = row.kind === 'floor' ? pace.get(row.counts ?? '') : undefined;
  const binding = bindsOn(judged, whole.path);
  const path = row.path === undefined || binding || row.notBinding !== undefined ? '' : 'A path not taken: ';
  return {
    id: row.id,
    verdict,
    binding,
    ...(row.unit === undefined ? {} : { unit: row.unit }),
    required,
    counted,
    short,
    citation: row.citation,
    confidence: row.confidence,
    explanation: path + explainRow(judged),
    label: row.label,
    kind: row.kind,
    ...(row.within === undefined ? {} : { within: row.within }),
    ...(row.noun === undefined ? {} : { noun: row.noun }),
    ...(row.parameter === undefined ? {} : { parameter: row.parameter }),
    sourceUrl: row.sourceUrl,
    ...(perWeek === undefined ? {} : { perWeek: inUnit(perWeek, row.unit) }),
  };
}
