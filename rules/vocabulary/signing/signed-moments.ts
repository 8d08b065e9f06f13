import { Temporal } from 'temporal-polyfill';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A calendar date as the packet prints it. Written by hand and not by the locale data of the machine, which changes
 * with versions: a packet made again must read the same.
 * @param date - `YYYY-MM-DD`; null prints as a dash.
 * @example printDate('2026-11-03') is 'Nov 3, 2026'.
 */
export function printDate(date: string | null): string {
  if (date === null) return '–';
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${Number(date.slice(8, 10))}, ${date.slice(0, 4)}`;
}

/**
 * An instant in UTC to the second.
 * @param instant - ISO 8601.
 * @example printUtc('2026-11-23T14:00:00.000Z') is '2026-11-23 14:00:00 UTC'.
 */
export function printUtc(instant: string): string {
  return `${Temporal.Instant.from(instant).toString({ smallestUnit: 'second' }).replace('T', ' ').replace('Z', '')} UTC`;
}

/**
 * The same instant on the clock of the place, with the place and its distance to UTC.
 * @param instant - ISO 8601.
 * @param timeZone - IANA name.
 * @example printLocal('2026-11-23T14:00:00Z', 'America/Los_Angeles') is 'Nov 23, 2026, 6:00:00 AM (America/Los_Angeles, UTC-08:00)'.
 */
export function printLocal(instant: string, timeZone: string): string {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const clock = `${there.hour % 12 || 12}:${pad(there.minute)}:${pad(there.second)} ${there.hour < 12 ? 'AM' : 'PM'}`;
  return `${printDate(there.toPlainDate().toString())}, ${clock} (${timeZone}, UTC${there.offset})`;
}

/**
 * The same instant on the clock of the place, for programs.
 * @param instant - ISO 8601.
 * @param timeZone - IANA name.
 * @example localInstant('2026-11-23T14:00:00Z', 'America/Los_Angeles') is '2026-11-23T06:00:00-08:00[America/Los_Angeles]'.
 */
export function localInstant(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toString({ smallestUnit: 'second' });
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
