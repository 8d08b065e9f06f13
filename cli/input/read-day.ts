import { type PlainDate, dateAt, parsePlainDate } from '../../rules/vocabulary/plain-date.ts';
import { CannotRun } from './cannot-run.ts';

/**
 * Reads a day from the command line; without one it is today where the machine stands.
 * Only here may the clock be looked at: rules never know what day it is.
 * @throws CannotRun when it is no calendar date.
 */
export function readDay(option: string, text: string | undefined): PlainDate {
  if (text === undefined) return dateAt(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const day = parsePlainDate(text);
  if (day === null)
    throw new CannotRun([
      `${option}: expected a calendar date that exists, as YYYY-MM-DD, not ${JSON.stringify(text)}`,
    ]);
  return day;
}
