import { UNKNOWN } from '../../engine/unknown.ts';
import { readParameter } from '../../evaluate/read-parameter.ts';
import { roleOf } from '../../rulebooks/linting/field-roles.ts';
import { textFields } from '../../rulebooks/linting/text-fields.ts';
import { type Measure } from '../../rulebooks/schema/measure-schema.ts';
import { type Parameter } from '../../rulebooks/schema/parameter-schema.ts';
import { type CountingContext } from '../counting-context.ts';

/**
 * Finds a number of law that a figure needs and that is not known for this person, because the date that picks it is not
 * on record. Counting goes on with another day's number; a figure must not, since nothing else would tell that it is a guess.
 * @returns the number, or null when all are known.
 */
export function unknownNumber({ rulebook, picks }: CountingContext, measure: Measure): Parameter | null {
  for (const name of namesIn(measure)) {
    const parameter = rulebook.parameters[name];
    if (parameter !== undefined && readParameter(parameter, picks) === UNKNOWN) return parameter;
  }
  return null;
}

/** The numbers of law that a measure names, found once. */
const known = new WeakMap<Measure, readonly string[]>();

function namesIn(measure: Measure): readonly string[] {
  const before = known.get(measure);
  if (before !== undefined) return before;
  const named = textFields(measure).filter(({ key }) => roleOf(measure.kind, key)?.names === 'parameter');
  const names = named.map(({ text }) => text);
  known.set(measure, names);
  return names;
}
