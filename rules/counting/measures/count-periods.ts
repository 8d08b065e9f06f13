import { type Account, type Entry, type Sheet } from '../sheet.ts';

/**
 * Counts the periods in which enough is credited to an account.
 * @param periodOf - the number of an entry's period; it never falls from one entry to the next.
 * @param least - minutes that a period needs; one minute is anything at all.
 */
export function countPeriods(
  { entries }: Sheet,
  { credit }: Account,
  periodOf: (entry: Entry) => number,
  least = 1,
): number {
  let count = 0;
  let period = NaN;
  let sum = 0;
  for (const entry of entries) {
    const minutes = credit[entry.index] ?? 0;
    if (minutes <= 0) continue;
    const own = periodOf(entry);
    if (own !== period) sum = 0;
    period = own;
    if (sum < least && sum + minutes >= least) count += 1;
    sum += minutes;
  }
  return count;
}
