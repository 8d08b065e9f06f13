import { joinClauses } from '../explain/join-clauses.ts';
import { type FactValue, type Facts } from '../engine/unknown.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Answer } from '../vocabulary/experience-record.ts';
import { type Verdict } from '../vocabulary/evaluation.ts';
import { inUnit } from './read-parameter.ts';

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
  readonly lostMinutes: number;
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
    remark: remarkOf(row, given),
    questions,
    answer,
    lostMinutes: given.lostMinutes.get(row.id) ?? 0,
  };
}

/** A plain no breaks a gate, unless a step already leaves out what the no is about. */
function isDenied(row: Requirement, { counting }: Rulebook): boolean {
  return row.kind === 'gate' && !counting.steps.some((step) => step.kind === 'ask' && step.requirement === row.id);
}

function remarkOf(row: Requirement, { remarks }: JudgedWith): string | undefined {
  const names = [row.counts, ...factsOf(row)].filter((name) => name !== undefined);
  const said = names.flatMap((name) => remarks.get(name) ?? []);
  return said.length === 0 ? undefined : joinClauses([...new Set(said)]);
}

function factsOf(row: Requirement): string[] {
  return [...JSON.stringify(row.conditions ?? {}).matchAll(/"fact":"([a-z][a-z0-9-]*)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
}

function numbersOf(
  row: Requirement,
  given: JudgedWith,
  would: Verdict,
): Pick<JudgedRow, 'required' | 'counted' | 'short'> {
  const { rulebook, facts } = given;
  const unit = row.parameter === undefined ? row.unit : (rulebook.parameters[row.parameter]?.unit ?? row.unit);
  const need = numeric(row.owed === undefined ? facts[`param.${row.parameter ?? ''}`] : facts[row.owed]);
  const have = numeric(row.counts === undefined ? answered(row, given) : facts[row.counts]);
  const isFloor = row.kind !== 'cap' && row.kind !== 'deadline' && need !== null && have !== null;
  const missing = isFloor ? Math.max(0, need - have) : null;
  return {
    required: inRowUnit(need, unit),
    counted: inRowUnit(have, unit),
    short: would === 'met' && missing !== null ? 0 : inRowUnit(missing, unit),
  };
}

/** A plain yes or no decides a row but names no figure, and none is made up for it. */
function answered(row: Requirement, { facts, answers }: JudgedWith): FactValue | undefined {
  return typeof answers[row.id] === 'number' ? facts[`answer.${row.id}`] : undefined;
}

function numeric(value: FactValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function inRowUnit(grains: number | null, unit: Requirement['unit']): number | null {
  return grains === null || unit === 'date' ? null : inUnit(grains, unit);
}
