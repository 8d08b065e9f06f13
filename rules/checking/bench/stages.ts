import { type Outcome, sumLosses } from '../../cases/outcome.ts';
import { type CountingContext } from '../../counting/counting-context.ts';
import { type Measured } from '../../counting/measured.ts';
import { openSheet } from '../../counting/open-sheet.ts';
import { runSteps } from '../../counting/run-steps.ts';
import { type Sheet } from '../../counting/sheet.ts';
import { takeMeasures } from '../../counting/take-measures.ts';
import { type Facts } from '../../engine/unknown.ts';
import { bindsOn, choosePath } from '../../evaluate/choose-path.ts';
import { collectFacts } from '../../evaluate/collect-facts.ts';
import { openContext } from '../../evaluate/evaluate-record.ts';
import { judgeRow } from '../../evaluate/judged-row.ts';
import { reaches } from '../../evaluate/reaches.ts';
import { writeLedger } from '../../evaluate/write-ledger.ts';
import { type Rulebook } from '../../rulebooks/rulebook.ts';
import { type Verdict } from '../../vocabulary/evaluation.ts';
import { judgeCondition } from '../judge-condition.ts';
import { type BenchCase } from './bench-case.ts';

/** A case after counting: what is credited, and what is lost to which requirement. */
export interface Counted {
  readonly context: CountingContext;
  readonly sheet: Sheet;
  readonly lostMinutes: ReadonlyMap<string, number>;
}

/** A case after measuring. */
export interface MeasuredCase extends Counted {
  readonly measures: ReadonlyMap<string, Measured>;
}

/** A case judged. */
export interface JudgedCase {
  readonly facts: Facts;
  readonly outcome: Outcome;
}

/** Counts a case: the longest part of an evaluation, and the same for every rulebook that counts alike. */
export function countCase(rulebook: Rulebook, { record, asOf }: BenchCase): Counted {
  const context = openContext(rulebook, record, asOf);
  const sheet = openSheet(context);
  runSteps(sheet, context);
  return { context, sheet, lostMinutes: sumLosses(writeLedger(sheet, rulebook, record.log)) };
}

/** Measures what was counted, under a rulebook that counts like the one it was counted under. */
export function measureCase(rulebook: Rulebook, counted: Counted): MeasuredCase {
  const context = { ...counted.context, rulebook };
  return { ...counted, context, measures: takeMeasures(counted.sheet, context) };
}

/** Judges what was measured, under a rulebook that counts and measures like the one it was measured under. */
export function judgeCase(rulebook: Rulebook, { context, sheet, measures, lostMinutes }: MeasuredCase): JudgedCase {
  const own = { ...context, rulebook };
  const facts = collectFacts(sheet, own, measures);
  const person = { answers: context.record.answers ?? {}, degreeLevel: context.anchors.degreeLevel };
  const inForce = rulebook.requirements.filter((row) => reaches(row, own));
  const verdicts = new Map<string, Verdict>();
  for (const { id, conditions } of inForce)
    if (conditions !== undefined) verdicts.set(id, judgeCondition(conditions, facts));
  const given = { rulebook, facts, verdicts, remarks: new Map(), questions: sheet.questions, lostMinutes, ...person };
  const rows = inForce.map((row) => judgeRow(row, given));
  const { verdict, path } = choosePath(rulebook.identity, rows, person);
  const written = rows.map((judged) => {
    const { row, required, counted, short } = judged;
    return [row.id, { verdict: judged.verdict, required, counted, short, binding: bindsOn(judged, path) }] as const;
  });
  return { facts, outcome: { verdict, path, version: rulebook.identity.version, rows: new Map(written), lostMinutes } };
}
