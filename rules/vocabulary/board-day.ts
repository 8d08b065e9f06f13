import { Temporal } from 'temporal-polyfill';
import { boardTimeZone } from './board-time-zone.ts';
import type { LicenseCode } from './license-code.ts';

/**
 * The instant at which a day of the board is over, by the clock of its office.
 * @param license - the license sought, for one `TX-LPC`.
 * @param day - `YYYY-MM-DD`.
 * @returns ISO instant.
 * @example endOfBoardDay('TX-LPC', '2027-01-15') is '2027-01-16T06:00:00.000Z'.
 */
export function endOfBoardDay(license: LicenseCode, day: string): string {
  const next = Temporal.PlainDate.from(day).add({ days: 1 });
  const { epochMilliseconds } = next.toZonedDateTime(boardTimeZone(license.slice(0, 2)));
  return new Date(epochMilliseconds).toISOString();
}
