import { type z } from 'zod';
import { type ExperienceRecord, experienceRecordSchema } from '../vocabulary/experience-record.ts';
import { findContradictions } from './find-contradictions.ts';
import { findUnstorable } from './find-unstorable.ts';

const STORABLE = 'text that can be kept: no NUL, no half of a character';

/** One thing wrong with a record: where it stands and what was expected there. */
export interface RecordProblem {
  /** JSON path from the root, for one `$.log[3].minutes`. */
  readonly path: string;
  readonly expected: string;
}

/** A record that can be evaluated, or everything that is wrong with it. */
export type ReadRecord =
  | { readonly ok: true; readonly record: ExperienceRecord }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/**
 * Checks that what somebody sent is an experience record that can be counted.
 * @param value - parsed JSON of any shape.
 * @returns the record, or every problem found, those of shape first; never throws.
 */
export function readRecord(value: unknown): ReadRecord {
  const parsed = experienceRecordSchema.safeParse(value);
  const unstorable = findUnstorable(value).map((path) => ({ path: jsonPath(path), expected: STORABLE }));
  const contradictions = [...unstorable, ...findContradictions(value)];
  if (!parsed.success) return { ok: false, problems: [...parsed.error.issues.flatMap(problemsOf), ...contradictions] };
  return contradictions.length > 0 ? { ok: false, problems: contradictions } : { ok: true, record: parsed.data };
}

function problemsOf(issue: z.core.$ZodIssue): RecordProblem[] {
  const steps = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return steps.map((path) => ({ path: jsonPath(path), expected: issue.message }));
}

/**
 * Writes a place in a JSON document as a path.
 * @example jsonPath(['log', 3, 'minutes']) is '$.log[3].minutes'.
 */
export function jsonPath(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>((path, step) => path + pathStep(step), '$');
}

function pathStep(step: PropertyKey): string {
  if (typeof step === 'number') return `[${step}]`;
  const name = String(step);
  return /^[A-Za-z_][\w-]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
