import { addDays, addMonths, parsePlainDate, plainDate } from '../vocabulary/plain-date.ts';

/**
 * The first day that a date of a facts file means: a year or a month begins with its first day.
 * @example firstDayOf('2026-07') is '2026-07-01'.
 */
export function firstDayOf(text: string): string | undefined {
  const full = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  return parsePlainDate(full) ?? undefined;
}

/** The last day that a date of a facts file means: a year or a month ends with its last day. */
export function lastDayOf(text: string): string | undefined {
  const first = firstDayOf(text);
  if (first === undefined) return undefined;
  if (/^\d{4}$/.test(text)) return dayBefore(addMonths(plainDate(first), 12));
  if (/^\d{4}-\d{2}$/.test(text)) return dayBefore(addMonths(plainDate(first), 1));
  return first;
}

/** The day before. */
export function dayBefore(date: string): string {
  return addDays(plainDate(date), -1);
}

/** The day after. */
export function dayAfter(date: string): string {
  return addDays(plainDate(date), 1);
}
