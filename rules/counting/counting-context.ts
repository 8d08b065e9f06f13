import { type Anchors } from '../evaluate/find-anchors.ts';
import { type HeldRegistration } from '../evaluate/list-registrations.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { UNKNOWN } from '../engine/unknown.ts';
import { readParameter } from '../evaluate/read-parameter.ts';

/** What counting knows of one person besides the log. */
export interface CountingContext {
  readonly rulebook: Rulebook;
  readonly record: ExperienceRecord;
  readonly asOf: PlainDate;
  readonly anchors: Anchors;
  /** Null when the record does not speak of registrations. */
  readonly registrations: readonly HeldRegistration[] | null;
}

/**
 * A number of law as counting needs it, in whole grains (minutes for hours, months for years).
 * @param on - the day of the hour, for numbers that go by it.
 * @throws RangeError when the rulebook has no such number or none stands for this person.
 */
export function numberOfLaw(context: CountingContext, name: string, on?: PlainDate): number {
  const parameter = context.rulebook.parameters[name];
  const value = parameter === undefined ? UNKNOWN : readParameter(parameter, context.anchors, on);
  if (value === UNKNOWN)
    throw new RangeError(`${context.rulebook.identity.license} has no value of ${name} for this person`);
  return value;
}
