import { accountOf, creditIn } from './account-of.ts';
import { type Entry, type Sheet } from './sheet.ts';
import { type Reason, takeFrom } from './take-minutes.ts';

/**
 * Orders entries by what it hurts least to lose: those in no category to keep first,
 * then the less precious ones; among equals the latest day, then the last id.
 * @param entries - in the order of the sheet, so that nothing need be compared.
 * @param keep - categories to hold on to, the most precious first.
 */
export function leastHarmFirst(sheet: Sheet, entries: readonly Entry[], keep: readonly string[] = []): Entry[] {
  const credits = keep.map((category) => accountOf(sheet, category).credit);
  const ranked: Entry[][] = [...credits, null].map(() => []);
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (entry !== undefined) ranked[rankIn(entry, credits)]?.push(entry);
  }
  return ranked.reverse().flat();
}

/** How precious an entry is: the place of the first of these categories that it is a member of, and past them all if none. */
export function rankIn({ index }: Entry, credits: readonly Int32Array[]): number {
  const at = credits.findIndex((credit) => (credit[index] ?? -1) >= 0);
  return at === -1 ? credits.length : at;
}

/**
 * Gives up a number of minutes, the least harmful first.
 * @param excess - minutes to give up in all.
 * @param from - the category that loses them.
 * @returns minutes that could not be found.
 */
export function giveUp(sheet: Sheet, ordered: readonly Entry[], excess: number, from: string, reason: Reason): number {
  const account = accountOf(sheet, from);
  let left = excess;
  for (const entry of ordered) {
    if (left <= 0) break;
    const taken = Math.min(left, creditIn(account, entry));
    takeFrom(sheet, entry, account, taken, reason);
    left -= taken;
  }
  return left;
}

/**
 * Gives up minutes like {@link giveUp}, but first those whose week keeps another counted hour,
 * so that as few weeks as possible drop out of the duration.
 */
export function giveUpSparingWeeks(
  sheet: Sheet,
  ordered: readonly Entry[],
  excess: number,
  from: string,
  reason: Reason,
): void {
  const account = accountOf(sheet, from);
  const firstWeek = sheet.entries[0]?.week ?? 0;
  const weeks = new Int32Array((sheet.entries.at(-1)?.week ?? firstWeek) - firstWeek + 1);
  for (const entry of sheet.entries)
    weeks[entry.week - firstWeek] = (weeks[entry.week - firstWeek] ?? 0) + creditIn(account, entry);
  let left = excess;
  for (const entry of ordered) {
    if (left <= 0) return;
    const inWeek = weeks[entry.week - firstWeek] ?? 0;
    const taken = Math.min(left, creditIn(account, entry), Math.max(0, inWeek - ONE_HOUR));
    takeFrom(sheet, entry, account, taken, reason);
    weeks[entry.week - firstWeek] = inWeek - taken;
    left -= taken;
  }
  giveUp(sheet, ordered, left, from, reason);
}

const ONE_HOUR = 60;
