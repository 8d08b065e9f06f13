import { joinClauses } from '../explain/join-clauses.ts';
import { type FactValue, type Facts, UNKNOWN } from '../engine/unknown.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Step } from '../rulebooks/schema/step-schema.ts';
import { type Answer } from '../vocabulary/experience-record.ts';
import { type Verdict } from '../vocabulary/evaluation.ts';
import { type Anchors } from './find-anchors.ts';
import { type Measuring, inUnit } from './read-parameter.ts';

/** One requirement with its verdict and its numbers, before it is put in words. */
export interface JudgedRow {
  readonly row: Requirement;
  /** What the conditions say; the final verdict may be unknown all the same. */
  readonly would: Verdict;
  readonly verdict: Verdict;
  /** In the row's own unit; null where the row has none. */
  readonly required: number | null;
  readonly counted: number | null;
  readonly short: number | null;
  /** Why a figure is as it is. */
  readonly remark: string | undefined;
  readonly questions: readonly string[];
  readonly answer: Answer | undefined;
  /** The answer is of the kind that the row can be answered with; one of another kind is no answer. */
  readonly isAnswered: boolean;
  readonly lostMinutes: number;
  /** The row binds holders of another degree only. */
  readonly isForOthers: boolean;
}

/** What judging a row needs besides the row. */
export interface JudgedWith {
  readonly rulebook: Rulebook;
  readonly facts: Facts;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly remarks: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly lostMinutes: ReadonlyMap<string, number>;
  readonly degreeLevel: Anchors['degreeLevel'];
}

/**
 * Joins a requirement with its verdict and its numbers. A value known from memory only never decides,
 * and an open question never leaves a row met.
 */
export function judgeRow(row: Requirement, given: JudgedWith): JudgedRow {
  const answer = given.answers[row.id];
  const would = answer === false && isDenied(row, given.rulebook) ? 'unmet' : (given.verdicts.get(row.id) ?? 'met');
  const questions = answer === true ? [] : [...(given.questions.get(row.id) ?? [])];
  const isOpen = row.confidence === 'recall' && row.notBinding === undefined;
  return {
    row,
    would,
    verdict: isOpen || (would === 'met' && questions.length > 0) ? 'unknown' : would,
    ...numbersOf(row, given, would),
    remark: remarkOf(row, given, questions),
    questions,
    answer,
    isAnswered: isAnswered(row, given),
    lostMinutes: given.lostMinutes.get(row.id) ?? 0,
    isForOthers: row.forDegree !== undefined && row.forDegree !== (given.degreeLevel ?? 'master'),
  };
}

/**
 * A plain no breaks a gate that asks for the answer; so does it where nothing is asked, unless a step only asks about some
 * hours: these are left out then, and what counts keeps to the rule.
 */
function isDenied(row: Requirement, { counting }: Rulebook): boolean {
  if (row.kind !== 'gate') return false;
  return row.answer !== undefined || !counting.steps.some((step) => isAsking(step) && step.requirement === row.id);
}

function isAnswered({ id, answer: asked }: Requirement, { answers, facts }: JudgedWith): boolean {
  if (asked === undefined) return typeof answers[id] === 'boolean';
  return answers[id] !== undefined && facts[`answer.${id}`] !== UNKNOWN;
}

function isAsking(step: Step): boolean {
  return step.kind === 'ask' || (step.kind === 'registration-gate' && step.grace !== undefined);
}

/** What is asked of the row is not also remarked. */
function remarkOf(row: Requirement, { remarks }: JudgedWith, questions: readonly string[]): string | undefined {
  const said = new Set<string>();
  for (const name of measuresOf(row)) {
    const remark = remarks.get(name);
    if (remark !== undefined && !questions.includes(remark)) said.add(remark);
  }
  return said.size === 0 ? undefined : joinClauses([...said]);
}

const known = new WeakMap<Requirement, readonly string[]>();

/** The measure that a row counts and those that its conditions name, read once for each rulebook. */
function measuresOf(row: Requirement): readonly string[] {
  const before = known.get(row);
  if (before !== undefined) return before;
  const named = JSON.stringify(row.conditions ?? {}).matchAll(/"fact":"([a-z0-9][a-z0-9-]*)"/g);
  const found = [...(row.counts === undefined ? [] : [row.counts]), ...[...named].flatMap(([, name]) => name ?? [])];
  known.set(row, found);
  return found;
}

function numbersOf(
  row: Requirement,
  given: JudgedWith,
  would: Verdict,
): Pick<JudgedRow, 'required' | 'counted' | 'short'> {
  const { rulebook, facts } = given;
  const parameter = row.parameter === undefined ? undefined : rulebook.parameters[row.parameter];
  const measuring = { unit: parameter?.unit ?? row.unit, hourMinutes: parameter?.hourMinutes };
  const need = numeric(row.owed === undefined ? facts[`param.${row.parameter ?? ''}`] : facts[row.owed]);
  const have = numeric(row.counts === undefined ? answered(row, given) : facts[row.counts]);
  const isFloor = row.kind !== 'cap' && row.kind !== 'deadline' && need !== null && have !== null;
  const missing = isFloor ? Math.max(0, need - have) : null;
  return {
    required: inRowUnit(need, measuring),
    counted: inRowUnit(have, measuring),
    short: would === 'met' && missing !== null ? 0 : inRowUnit(missing, measuring),
  };
}

/** A plain yes or no decides a row but names no figure, and none is made up for it. */
function answered(row: Requirement, { facts, answers }: JudgedWith): FactValue | undefined {
  return typeof answers[row.id] === 'number' ? facts[`answer.${row.id}`] : undefined;
}

function numeric(value: FactValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function inRowUnit(grains: number | null, { unit, hourMinutes }: Measuring): number | null {
  return grains === null || unit === 'date' ? null : inUnit(grains, unit, hourMinutes);
}
