import { type PlainDate, addDays, fromEpochDay, toEpochDay } from './plain-date.ts';

/** A calendar week of the weekly log, Monday to Sunday, as ISO 8601 names it. Shape: `2026-W47`. */
export type CalendarWeek = string & { readonly __calendarWeek: unique symbol };

const SHAPE = /^(\d{4})-W(\d{2})$/;

/** The first day of the week that holds a date; weeks begin on Monday. */
export function mondayOf(date: PlainDate): PlainDate {
  const day = toEpochDay(date);
  return fromEpochDay(day - ((((day + 3) % 7) + 7) % 7));
}

/**
 * The week that holds a date.
 * @example weekOf('2026-11-23') is '2026-W48'.
 */
export function weekOf(date: PlainDate): CalendarWeek {
  // The ISO year of a week is the year of its Thursday.
  const thursday = addDays(mondayOf(date), 3);
  const newYear = `${thursday.slice(0, 4)}-01-01` as PlainDate;
  const number = Math.floor((toEpochDay(thursday) - toEpochDay(newYear)) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(number).padStart(2, '0')}` as CalendarWeek;
}

/**
 * Reads a week and refuses weeks that the year does not have.
 * @param text - what somebody typed, for one `2026-W47`.
 * @returns the week, or null when it is not one.
 */
export function parseCalendarWeek(text: unknown): CalendarWeek | null {
  const match = typeof text === 'string' ? SHAPE.exec(text) : null;
  if (match === null) return null;
  return weekOf(startOfWeek(match[0] as CalendarWeek)) === match[0] ? (match[0] as CalendarWeek) : null;
}

/** The Monday on which a week begins. */
export function startOfWeek(week: CalendarWeek): PlainDate {
  const year = week.slice(0, 4);
  const number = Number(week.slice(6));
  // January 4 always lies in week 1.
  return addDays(mondayOf(`${year}-01-04` as PlainDate), (number - 1) * 7);
}

/** The Sunday on which a week ends. */
export function endOfWeek(week: CalendarWeek): PlainDate {
  return addDays(startOfWeek(week), 6);
}

/** The seven days of a week, Monday first. */
export function daysOfWeek(week: CalendarWeek): PlainDate[] {
  const monday = startOfWeek(week);
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
}

/** The week some weeks later (or earlier, when negative). */
export function addWeeks(week: CalendarWeek, weeks: number): CalendarWeek {
  return weekOf(addDays(startOfWeek(week), weeks * 7));
}
