import { type CountingContext } from '../counting/counting-context.ts';
import { type Measured } from '../counting/measured.ts';
import { openSheet } from '../counting/open-sheet.ts';
import { runSteps } from '../counting/run-steps.ts';
import { takeMeasures } from '../counting/take-measures.ts';
import { judgeRequirements } from '../engine/judge-requirements.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type Evaluation, type LedgerRow } from '../vocabulary/evaluation.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { chooseElection, electing, offeredElections, rulebookElected } from './choose-election.ts';
import { choosePath } from './choose-path.ts';
import { collectFacts } from './collect-facts.ts';
import { findAnchors } from './find-anchors.ts';
import { judgeRow } from './judged-row.ts';
import { listRegistrations } from './list-registrations.ts';
import { measurePace } from './measure-pace.ts';
import { mergeVersions } from './merge-versions.ts';
import { possibleVersions } from './possible-versions.ts';
import { reaches } from './reaches.ts';
import { writeLedger } from './write-ledger.ts';
import { writeEvaluation } from './write-evaluation.ts';

/** What one evaluation is made from. */
export interface EvaluationInput {
  readonly rulebook: Rulebook;
  readonly record: ExperienceRecord;
  /** The day on which the record is looked at; nothing later is known. */
  readonly asOf: PlainDate;
}

/**
 * Says what one license's rules make of one experience record on one date.
 * Pure: the same input gives the same evaluation on every machine, at any time, alone or among many.
 * @returns every requirement with its verdict, and every entry with its minutes counted and lost.
 * @throws RangeError when the rulebook cannot be applied; Error when minutes or rules went missing.
 */
export async function evaluateRecord(input: EvaluationInput): Promise<Evaluation> {
  if (input.rulebook.identity.versions === undefined) return evaluateUnder(input.rulebook, input);
  const possible = possibleVersions(openContext(input.rulebook, input.record, input.asOf));
  const evaluations = possible.map((version) => evaluateUnder(version, input));
  return mergeVersions(input.rulebook.identity, await Promise.all(evaluations));
}

/** Evaluates under one version, and under every choice that the law leaves this person. */
async function evaluateUnder(version: Rulebook, { rulebook, record, asOf }: EvaluationInput): Promise<Evaluation> {
  const context = openContext(version, record, asOf);
  const elections = offeredElections(context);
  if (elections.length === 0) return evaluateIn(context);
  const present = await evaluateIn(context);
  const elected = elections.map(async (election) => {
    const given = rulebookElected(rulebook, version, election);
    const own = given === version ? context : openContext(given, record, asOf);
    return { election, evaluation: await evaluateIn(electing(own, election)) };
  });
  return chooseElection(present, await Promise.all(elected));
}

/** Evaluates under one choice of dates. */
async function evaluateIn(context: CountingContext): Promise<Evaluation> {
  const { rulebook, record } = context;
  const sheet = openSheet(context);
  runSteps(sheet, context);
  const measures = takeMeasures(sheet, context);
  const facts = collectFacts(sheet, context, measures);
  const verdicts = await judgeRequirements(rulebook, facts);
  const ledger = writeLedger(sheet, rulebook, record.log);
  const person = { answers: record.answers ?? {}, degreeLevel: context.anchors.degreeLevel };
  const given = {
    rulebook,
    facts,
    verdicts,
    remarks: remarksOf(measures),
    questions: sheet.questions,
    ...person,
    lostMinutes: sumLosses(ledger),
  };
  const rows = rulebook.requirements.filter((row) => reaches(row, context)).map((row) => judgeRow(row, given));
  const whole = choosePath(rulebook.identity, rows, person);
  return writeEvaluation(context, rows, whole, ledger, measurePace(sheet, context));
}

/** Collects what counting needs to know of one person besides the log. */
export function openContext(rulebook: Rulebook, record: ExperienceRecord, asOf: PlainDate): CountingContext {
  const gate = rulebook.counting.steps.find(({ kind }) => kind === 'registration-gate');
  const affirmed = gate !== undefined && record.answers?.[gate.requirement] === true;
  const registrations = listRegistrations(rulebook.identity, record, asOf, affirmed);
  const registration = registrations?.find(({ known }) => known) ?? null;
  const anchors = findAnchors(record, asOf, registration);
  return { rulebook, record, asOf, registrations, anchors, picks: anchors };
}

function remarksOf(measures: ReadonlyMap<string, Measured>): Map<string, string> {
  const remarks = new Map<string, string>();
  for (const [name, { remark }] of measures) if (remark !== undefined) remarks.set(name, remark);
  return remarks;
}

function sumLosses(ledger: readonly LedgerRow[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { lost } of ledger) {
    if (lost.length === 0) continue;
    for (const { requirement, minutes } of lost) sums.set(requirement, (sums.get(requirement) ?? 0) + minutes);
  }
  return sums;
}
