import { type ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { type Line, lost } from './line.ts';
import { type Judged } from './most-of-seven-days.ts';
import { type SecondCount, type SecondRow } from './second-count.ts';

const HOUR = 60;

/** A minimum in hours: met when reached, and short otherwise. */
export function atLeastHours(minutes: number, hours: number): SecondRow {
  return { amount: minutes, verdict: minutes >= hours * HOUR ? 'met' : 'unmet' };
}

/** A minimum in another unit. */
export function atLeast(amount: number, least: number): SecondRow {
  return { amount, verdict: amount >= least ? 'met' : 'unmet' };
}

/** A cap is never missed by doing too much: the excess was cut. */
export function capped(minutes: number): SecondRow {
  return { amount: minutes, verdict: 'met' };
}

/** A condition on every hour: kept by all that counts, not judged where nothing counts, asked where a question is open. */
export function gate({ counts, asked = false }: { counts: boolean; asked?: boolean }): SecondRow {
  return { verdict: counts && !asked ? 'met' : 'unknown' };
}

/** A condition that somebody says was not kept is unmet; an answer of another kind than yes or no is none. */
export function denied(
  { answers = {} }: Pick<ExperienceRecord, 'answers'>,
  gates: readonly string[],
  rows: Record<string, SecondRow>,
): Record<string, SecondRow> {
  const denies = (id: string) => gates.includes(id) && answers[id] === false;
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [id, denies(id) ? { ...row, verdict: 'unmet' } : row]),
  );
}

/** A row that is met only if no question about it is open. */
export function unlessAsked(row: SecondRow, asked: boolean): SecondRow {
  return asked && row.verdict === 'met' ? { ...row, verdict: 'unknown' } : row;
}

/** A prohibition about which a question may be open. */
export function askedOr(asked: boolean): SecondRow {
  return { verdict: asked ? 'unknown' : 'met' };
}

/** Puts the rows and the lines together. */
export function close(
  lines: readonly Line[],
  rows: Record<string, SecondRow>,
  choice: Judged = { objection: null, best: true },
): SecondCount {
  return {
    objection: choice.objection,
    improvable: choice.objection === null && !choice.best,
    rows,
    counted: new Map(lines.map((line) => [line.entry.id, line.entry.minutes - lost(line)])),
    lostMinutes: lines.reduce((sum, line) => sum + lost(line), 0),
  };
}
