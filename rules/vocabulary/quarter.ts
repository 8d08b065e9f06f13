import { addDays, addMonths, type PlainDate } from './plain-date.ts';

/** A quarter of the calendar year. Shape: `2026-Q3`. */
export type Quarter = string & { readonly __quarter: unique symbol };

const SHAPE = /^(\d{4})-Q([1-4])$/;

/**
 * The quarter that holds a date.
 * @example quarterOf('2026-11-23') is '2026-Q4'.
 */
export function quarterOf(date: PlainDate): Quarter {
  const month = Number(date.slice(5, 7));
  return `${date.slice(0, 4)}-Q${Math.ceil(month / 3)}` as Quarter;
}

/**
 * Reads a quarter.
 * @param text - what somebody sent, for one `2026-Q3`.
 * @returns the quarter, or null when it is not one.
 */
export function parseQuarter(text: unknown): Quarter | null {
  return typeof text === 'string' && SHAPE.test(text) ? (text as Quarter) : null;
}

/** The first day of a quarter. */
export function startOfQuarter(quarter: Quarter): PlainDate {
  const month = String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0');
  return `${quarter.slice(0, 4)}-${month}-01` as PlainDate;
}

/** The last day of a quarter. */
export function endOfQuarter(quarter: Quarter): PlainDate {
  return addDays(addMonths(startOfQuarter(quarter), 3), -1);
}
