import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';

const LONG = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A calendar date as a letter writes it.
 * @example longDate('2026-11-23') is 'November 23, 2026'.
 */
export function longDate(date: PlainDate): string {
  return LONG.format(new Date(`${date}T00:00:00Z`));
}
