import { type DatedValue, type Parameter } from '../rulebooks/schema/parameter-schema.ts';
import { type PlainDate, toEpochDay } from '../vocabulary/plain-date.ts';
import { UNKNOWN } from '../engine/unknown.ts';
import { type Anchors } from './find-anchors.ts';

/** A unit of supervision in grains, so that a minute of its one hour, of two or of five is a whole number. */
export const UNIT_GRAINS = 600;

/** One whole in ten-thousandths, the grain in which shares are kept. */
export const WHOLE = 10_000;

/** Grains to one unit: hours are counted in minutes, years in months, shares in ten-thousandths. */
const GRAINS: Partial<Record<Parameter['unit'], number>> = {
  hours: 60,
  'clock hours': 60,
  'contact hours': 60,
  years: 12,
  year: 12,
  'calendar years': 12,
  'consecutive years': 12,
  share: WHOLE,
  percent: WHOLE / 100,
  units: UNIT_GRAINS,
};

/** What a number is measured in, and how many minutes make an hour of it where the law says so. */
export interface Measuring {
  readonly unit?: Parameter['unit'] | undefined;
  readonly hourMinutes?: number | undefined;
}

/** How many grains make one unit. */
export function grainsPerUnit({ unit, hourMinutes }: Measuring): number {
  if (unit === undefined) return 1;
  return unit === 'hours' && hourMinutes !== undefined ? hourMinutes : (GRAINS[unit] ?? 1);
}

/**
 * Finds the value of a number of law that stands for this person, in whole grains.
 * @param parameter - the number with its dated values.
 * @param anchors - the person's dates and degree.
 * @param entryDay - the day of the hour, for numbers picked by it.
 * @returns minutes for hours, months for years, ten-thousandths for shares, six-hundredths for units, the epoch day for dates;
 *   UNKNOWN when the date that picks the value is unknown or no value stands on it.
 * @throws RangeError when a value is not a whole number of grains.
 */
export function readParameter(parameter: Parameter, anchors: Anchors, entryDay?: PlainDate): number | typeof UNKNOWN {
  const day = parameter.by === 'entry' ? (entryDay ?? anchors['as-of']) : anchors[parameter.by];
  const value = pickValue(valuesFor(parameter, anchors), day, anchors['as-of'])?.value;
  if (value === undefined) return UNKNOWN;
  // The schema of numbers lets no other text in than a date.
  if (typeof value === 'string') return toEpochDay(value as PlainDate);
  const grains = value * grainsPerUnit(parameter);
  const whole = Math.round(grains);
  if (Math.abs(whole - grains) > 1e-9)
    throw new RangeError(`${parameter.label}: ${value} is not a whole number of grains`);
  return whole;
}

/** Values for the person's degree stand before those for everybody; a degree whose level nobody stated is a master's. */
function valuesFor({ values }: Parameter, { degreeLevel }: Anchors): readonly DatedValue[] {
  if (values.every(({ degree }) => degree === undefined)) return values;
  const own = values.filter(({ degree }) => degree === (degreeLevel ?? 'master'));
  return own.length > 0 ? own : values.filter(({ degree }) => degree === undefined);
}

/**
 * The value that stands on a day. A number that never changed needs no date to pick it; nor does one that only changes later,
 * since no date of a person lies after the day on which the record is looked at.
 */
function pickValue(
  values: readonly DatedValue[],
  on: PlainDate | null,
  asOf: PlainDate | null,
): DatedValue | undefined {
  if (on === null) {
    const possible = values.filter(({ from }) => from === undefined || asOf === null || from <= asOf);
    const only = possible[0];
    return possible.length === 1 && only?.from === undefined ? only : undefined;
  }
  return values.find(({ from, until }) => (from ?? on) <= on && on <= (until ?? on));
}

/**
 * Turns grains back into the row's own unit.
 * @example inUnit(90, 'hours') is 1.5.
 */
export function inUnit(grains: number, unit: Parameter['unit'] | undefined, hourMinutes?: number): number {
  return grains / grainsPerUnit({ unit, hourMinutes });
}
