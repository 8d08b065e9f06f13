import { CreditableError, describeRemedy } from '../../rules/vocabulary/errors.ts';

/** What a failed start tells the operator, in a line without a stack trace. */
export function describeFailure(problem: unknown): string {
  if (problem instanceof CreditableError) return `${problem.message} ${describeRemedy(problem.code, problem.details)}`;
  return `Creditable could not start: ${problem instanceof Error ? firstLine(problem.message) : String(problem)}`;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
