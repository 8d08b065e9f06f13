import { type Parameter } from '../rulebooks/schema/parameter-schema.ts';
import { type PlainDate, plainDate, toEpochDay } from '../vocabulary/plain-date.ts';
import { UNKNOWN } from '../engine/unknown.ts';
import { type Anchors } from './find-anchors.ts';

/** A unit of supervision in grains, so that a minute of its one hour, of two or of five is a whole number. */
export const UNIT_GRAINS = 600;

/** Grains to one unit: hours are counted in minutes, years in months, shares in ten-thousandths. */
const GRAINS: Partial<Record<Parameter['unit'], number>> = { hours: 60, years: 12, share: 10_000, units: UNIT_GRAINS };

/**
 * Finds the value of a number of law that stands for this person, in whole grains.
 * @param parameter - the number with its dated values.
 * @param anchors - the person's dates.
 * @param entryDay - the day of the hour, for numbers picked by it.
 * @returns minutes for hours, months for years, ten-thousandths for shares, six-hundredths for units, the epoch day for dates;
 *   UNKNOWN when the date that picks the value is unknown or no value stands on it.
 * @throws RangeError when a value is not a whole number of grains.
 */
export function readParameter(parameter: Parameter, anchors: Anchors, entryDay?: PlainDate): number | typeof UNKNOWN {
  const value = pickValue(parameter, parameter.by === 'entry' ? (entryDay ?? anchors['as-of']) : anchors[parameter.by]);
  if (value === undefined) return UNKNOWN;
  if (typeof value === 'string') return toEpochDay(plainDate(value));
  const grains = value * (GRAINS[parameter.unit] ?? 1);
  if (!Number.isInteger(grains)) throw new RangeError(`${parameter.label}: ${value} is not a whole number of grains`);
  return grains;
}

function pickValue({ values }: Parameter, on: PlainDate | null): number | string | undefined {
  const only = values[0];
  // A number that never changed needs no date to pick it.
  if (values.length === 1 && only !== undefined && only.from === undefined && only.until === undefined)
    return only.value;
  if (on === null) return undefined;
  return values.find(({ from, until }) => (from ?? on) <= on && on <= (until ?? on))?.value;
}

/**
 * Turns grains back into the row's own unit.
 * @example inUnit(90, 'hours') is 1.5.
 */
export function inUnit(grains: number, unit: Parameter['unit'] | undefined): number {
  return unit === undefined ? grains : grains / (GRAINS[unit] ?? 1);
}
