import { type CalendarWeek, endOfWeek, startOfWeek } from '../../../rules/vocabulary/calendar-week.ts';

/**
 * Writes a calendar date for people.
 * @example formatDate('2026-11-23') is 'Nov 23, 2026'.
 */
export function formatDate(date: string): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
}

/**
 * Writes a calendar date without its year, for lists within one year.
 * @example formatDay('2026-11-23') is 'Mon, Nov 23'.
 */
export function formatDay(date: string): string {
  const parts = { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('en-US', parts);
}

/**
 * Writes the month of a date.
 * @example formatMonth('2028-03-14') is 'March 2028'.
 */
export function formatMonth(date: string): string {
  const parts = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('en-US', parts);
}

/**
 * Writes an instant in a person's time zone, with the zone named.
 * @example formatInstant('2026-11-23T22:05:00Z', 'America/Los_Angeles') is 'Nov 23, 2026, 2:05 PM PST'.
 */
export function formatInstant(instant: string, timeZone: string): string {
  const parts = {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  } as const;
  return new Date(instant).toLocaleString('en-US', parts);
}

/**
 * Writes a calendar week by its days.
 * @example formatWeek('2026-W48') is 'Nov 23 – 29, 2026'.
 */
export function formatWeek(week: string): string {
  const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  const [from, until] = [startOfWeek(week as CalendarWeek), endOfWeek(week as CalendarWeek)];
  return format.formatRange(new Date(`${from}T12:00:00Z`), new Date(`${until}T12:00:00Z`));
}

/**
 * Says how long ago an instant was, in whole days.
 * @example formatAge('2026-11-20T09:00:00Z', now) is '3 days'.
 */
export function formatAge(instant: string, now: Date): string {
  const days = daysSince(instant, now);
  if (days <= 0) return 'today';
  return days === 1 ? '1 day' : `${days} days`;
}

/** Whole days from an instant to now. */
export function daysSince(instant: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(instant)) / 86_400_000);
}
