import { Temporal } from 'temporal-polyfill';

/**
 * A calendar date as the board writes it: no clock, no time zone.
 * Shape: `YYYY-MM-DD`, always a day that exists.
 */
export type PlainDate = string & { readonly __plainDate: unique symbol };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a calendar date and refuses days that do not exist, such as February 30.
 * @param text - what somebody typed or a file holds.
 * @returns the date, or null when it is not one.
 */
export function parsePlainDate(text: unknown): PlainDate | null {
  if (typeof text !== 'string' || !SHAPE.test(text)) return null;
  return fromEpochDay(toEpochDay(text as PlainDate)) === text ? (text as PlainDate) : null;
}

/**
 * Says that a text known to be a date is one; for constants and for data already checked.
 * @param text - `YYYY-MM-DD`.
 * @throws RangeError when it is not a date.
 */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`${text} is not a calendar date (YYYY-MM-DD)`);
  return date;
}

/**
 * Numbers the days, so that counting can use integers: January 1, 1970 is day 0.
 * Integer arithmetic on the proleptic Gregorian calendar; a property test holds it equal to `Temporal.PlainDate`.
 * @param date - a calendar date.
 * @returns days since 1970-01-01.
 */
export function toEpochDay(date: PlainDate): number {
  return epochDayOf(yearOf(date), monthOf(date), dayOf(date));
}

/**
 * Numbers the months, so that periods of months can be counted: January of year 0 is month 0.
 * @param date - a calendar date.
 */
export function monthNumberOf(date: PlainDate): number {
  return yearOf(date) * 12 + monthOf(date) - 1;
}

/** The number of a day and of its month, read at once: this runs for every day of every log. */
export function numberDay(date: PlainDate): { readonly day: number; readonly month: number } {
  const [year, month] = [yearOf(date), monthOf(date)];
  return { day: epochDayOf(year, month, dayOf(date)), month: year * 12 + month - 1 };
}

/** Digits are read by their codes: cutting texts apart takes ten times as long. */
function digit(date: string, at: number): number {
  return date.charCodeAt(at) - 48;
}

function yearOf(date: string): number {
  return digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
}

function monthOf(date: string): number {
  return digit(date, 5) * 10 + digit(date, 6);
}

function dayOf(date: string): number {
  return digit(date, 8) * 10 + digit(date, 9);
}

function epochDayOf(fullYear: number, month: number, day: number): number {
  const year = fullYear - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/**
 * The calendar date of a numbered day.
 * @param day - days since 1970-01-01.
 */
export function fromEpochDay(day: number): PlainDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return writeDate(year, month, dayOfMonth);
}

/** The date some days later (or earlier, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/**
 * The date some months later (or earlier, when negative); a day that the month lacks becomes its last day.
 * @example addMonths('2024-01-31', 1) is '2024-02-29'.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const number = monthNumberOf(date) + months;
  const [newYear, newMonth] = [Math.floor(number / 12), (number % 12) + 1];
  return writeDate(newYear, newMonth, Math.min(dayOf(date), lengthOfMonth(newYear, newMonth)));
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date some years later (or earlier, when negative); February 29 becomes February 28 in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** Days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, until: PlainDate): number {
  return toEpochDay(until) - toEpochDay(from);
}

/** Orders two dates: negative when the first is earlier, zero when equal. */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The calendar date at an instant in a person's time zone.
 * @param instant - ISO 8601 instant, for one `2026-11-23T14:00:00.000Z`.
 * @param timeZone - IANA name, for one `America/Los_Angeles`.
 */
export function dateAt(instant: string, timeZone: string): PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString() as PlainDate;
}

function writeDate(year: number, month: number, day: number): PlainDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
