import type { z } from 'zod';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

/** One place in a request that is not as it must be, and what was expected there. */
export interface InputProblem {
  /** For one `body.entries[0].minutes`. */
  readonly path: string;
  readonly expected: string;
}

type Issue = z.core.$ZodIssue;

/**
 * Turns everything that a schema found into one error that names each place and what was expected there.
 * @param error - what the schema found.
 * @param part - where it was: the address, the query or the body.
 * @returns INPUT_INVALID, to be thrown.
 */
export function inputProblem(error: z.ZodError, part: 'path' | 'query' | 'body'): CreditableError {
  return inputInvalid(describeIssues(error, part));
}

/**
 * Each place that a schema found wrong, and what was expected there.
 * @param root - what the places are named from, for one `body`.
 */
export function describeIssues(error: z.ZodError, root: string): InputProblem[] {
  return error.issues.flatMap((issue) => describeIssue(issue, root));
}

/**
 * The error for input that has the right shape but cannot be right.
 * @param fields - each place and what was expected there.
 */
export function inputInvalid(fields: readonly InputProblem[]): CreditableError {
  const problems = fields.map(({ path, expected }) => `${path} must be ${expected}`).join('; ');
  return new CreditableError('INPUT_INVALID', { problems, fields });
}

function describeIssue(issue: Issue, part: string): InputProblem[] {
  const path = `${part}${issue.path.map(step).join('')}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: `${path}${step(key)}`, expected: 'left out: there is no such field' }));
  }
  return [{ path, expected: describeExpected(issue) }];
}

function step(key: PropertyKey): string {
  return typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`;
}

function describeExpected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'a whole number' : `of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return formatNames[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

const formatNames: Readonly<Record<string, string>> = { uuid: 'a UUID', email: 'an e-mail address' };

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters long';
  return origin === 'array' ? ' items long' : '';
}
