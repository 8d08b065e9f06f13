import { Temporal } from 'temporal-polyfill';

/*
 * The second counter's own calendar: Temporal does all arithmetic, nothing is shared with rules/vocabulary.
 * Days are numbers so that lines can be sorted; every date is looked up once.
 */

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const numbers = new Map<string, number>();

/** Days since January 1, 1970. */
export function dayOf(date: string): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const day = Temporal.PlainDate.from(date).since(EPOCH, { largestUnit: 'days' }).days;
  numbers.set(date, day);
  return day;
}

/** The date some months later; a day that the month lacks becomes its last day. */
export function monthsLater(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** The date some years later or, when negative, earlier. */
export function yearsLater(date: string, years: number): string {
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

/** The date some days later or, when negative, earlier. */
export function daysLater(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The Monday of a date's week, by its day number: weeks run from Monday to Sunday. */
export function weekOf(date: string): number {
  return dayOf(date) - (Temporal.PlainDate.from(date).dayOfWeek - 1);
}

/**
 * Whole months from a first to a last day, both included.
 * A month begun on a day that a later month lacks is full on the eve of that month's last day.
 */
export function wholeMonths(first: string, last: string): number {
  const end = Temporal.PlainDate.from(last).add({ days: 1 });
  const begin = Temporal.PlainDate.from(first);
  const { months } = begin.until(end, { largestUnit: 'months' });
  return Temporal.PlainDate.compare(begin.add({ months: months + 1 }), end) <= 0 ? months + 1 : months;
}

/** Months begun since a first day: on the same day of a later month, that month is full and no other is begun. */
export function begunMonths(since: string, last: string): number {
  const { months, days } = Temporal.PlainDate.from(since).until(last, { largestUnit: 'months' });
  return days > 0 ? months + 1 : months;
}
