import { Temporal } from 'temporal-polyfill';
import { type PlainDate } from './plain-date.ts';

/**
 * The instant of a time on the clock of a place.
 * @param on - the calendar day there.
 * @param time - `HH:MM` on a clock of 24 hours.
 * @param timeZone - IANA name, for one `America/Los_Angeles`.
 * @returns ISO 8601 in UTC; of a time that the clock shows twice, the first; null for one that the clock leaves out.
 */
export function instantAt(on: PlainDate, time: string, timeZone: string): string | null {
  const local = Temporal.PlainDateTime.from(`${on}T${time}`);
  const zoned = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (!zoned.toPlainDateTime().equals(local)) return null;
  return new Date(zoned.epochMilliseconds).toISOString();
}

/**
 * What the clock of a place shows at an instant.
 * @returns `HH:MM` on a clock of 24 hours.
 */
export function timeAt(instant: string, timeZone: string): string {
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime();
  return time.toString({ smallestUnit: 'minute' });
}
