import { UNKNOWN } from '../engine/unknown.ts';
import { type Anchors } from '../evaluate/find-anchors.ts';
import { readParameter } from '../evaluate/read-parameter.ts';
import { type Parameter } from '../rulebooks/schema/parameter-schema.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { type CountingContext } from './counting-context.ts';
import { type Entry } from './sheet.ts';

/**
 * A number of law as counting needs it, in whole grains (minutes for hours, months for years).
 * Where the date that picks it is not on record, the number of the day of the evaluation stands in, so that counting can
 * go on; the requirement itself compares with what is really known, and stays unknown.
 * @param on - the day of the hour, for numbers that go by it.
 * @throws RangeError when the rulebook has no such number.
 */
export function numberOfLaw(context: CountingContext, name: string, on?: PlainDate): number {
  const parameter = context.rulebook.parameters[name];
  if (parameter === undefined)
    throw new RangeError(`${context.rulebook.identity.license} has no number of law called ${name}`);
  const value = readParameter(parameter, context.picks, on);
  if (value !== UNKNOWN) return value;
  const today = readParameter({ ...parameter, by: 'as-of' }, context.picks);
  return today === UNKNOWN ? readLast(parameter, context.picks) : today;
}

/** The value listed last, where none stands on the day. */
function readLast(parameter: Parameter, anchors: Anchors): number {
  const last = parameter.values.at(-1);
  const value =
    last === undefined
      ? UNKNOWN
      : readParameter(
          { ...parameter, values: [{ ...last, from: undefined, until: undefined, degree: undefined }] },
          anchors,
        );
  if (value === UNKNOWN) throw new RangeError(`${parameter.label} has no value`);
  return value;
}

/**
 * A number of law by the day of the hour, read once where it is the same on every day.
 * @returns the number that stands for an entry.
 * @throws RangeError as {@link numberOfLaw}.
 */
export function numberByEntry(context: CountingContext, name: string): (entry: Entry) => number {
  const parameter = context.rulebook.parameters[name];
  if (parameter?.by === 'entry' && parameter.values.length > 1) return ({ on }) => numberOfLaw(context, name, on);
  const same = numberOfLaw(context, name);
  return () => same;
}
