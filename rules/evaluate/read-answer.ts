import { type CountingContext } from '../counting/counting-context.ts';
import { type FactValue, UNKNOWN } from '../engine/unknown.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { inUnit, readParameter } from './read-parameter.ts';

/**
 * Reads what somebody answered about a requirement. An answer of the wrong kind is no answer.
 * @param row - says whether a yes or no, or a number, decides it.
 * @returns `yes` or `no`; a whole number of grains where the row compares one; UNKNOWN for anything else.
 */
export function readAnswer(row: Requirement, context: CountingContext): FactValue {
  const answers = context.record.answers;
  const answer = answers !== undefined && Object.hasOwn(answers, row.id) ? answers[row.id] : undefined;
  if (row.answer === undefined || answer === undefined || typeof answer === 'string') return UNKNOWN;
  if (row.answer === 'yes-or-no') return typeof answer === 'boolean' ? yesOrNo(answer) : UNKNOWN;
  const parameter = row.parameter === undefined ? undefined : context.rulebook.parameters[row.parameter];
  if (parameter === undefined) return UNKNOWN;
  if (typeof answer === 'number') return asGrains(answer, inUnit(1, parameter.unit));
  return asIfCounted(row.answer, answer, readParameter(parameter, context.picks));
}

function yesOrNo(answer: boolean): string {
  return answer ? 'yes' : 'no';
}

function asGrains(answer: number, unitPerGrain: number): FactValue {
  const grains = Math.round(answer / unitPerGrain);
  const isExact = Math.abs(grains * unitPerGrain - answer) < 1e-9;
  return answer >= 0 && isExact && Number.isSafeInteger(grains) ? grains : UNKNOWN;
}

/** A plain yes where a number was asked stands for just enough, a plain no for just too little (or too much). */
function asIfCounted(
  comparison: 'at-least' | 'at-most',
  answer: boolean,
  required: number | typeof UNKNOWN,
): FactValue {
  if (required === UNKNOWN || answer) return required;
  return comparison === 'at-least' ? required - 1 : required + 1;
}
