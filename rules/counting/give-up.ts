import { creditOf, isMember } from './account-of.ts';
import { type Entry, type Sheet } from './sheet.ts';
import { type Reason, takeMinutes } from './take-minutes.ts';

/**
 * Orders entries by what it hurts least to lose: those in no category to keep first,
 * then the less precious ones; among equals the latest day, then the last id.
 * @param keep - categories to hold on to, the most precious first.
 */
export function leastHarmFirst(sheet: Sheet, entries: readonly Entry[], keep: readonly string[] = []): Entry[] {
  const rank = (entry: Entry): number => {
    const at = keep.findIndex((category) => isMember(sheet, category, entry));
    return at === -1 ? keep.length : at;
  };
  const ranks = new Map(entries.map((entry) => [entry.index, rank(entry)]));
  return [...entries].sort((a, b) => (ranks.get(b.index) ?? 0) - (ranks.get(a.index) ?? 0) || b.index - a.index);
}

/**
 * Gives up a number of minutes, the least harmful first.
 * @param excess - minutes to give up in all.
 * @param from - the category that loses them.
 * @returns minutes that could not be found.
 */
export function giveUp(sheet: Sheet, ordered: readonly Entry[], excess: number, from: string, reason: Reason): number {
  let left = excess;
  for (const entry of ordered) {
    if (left <= 0) break;
    const taken = Math.min(left, creditOf(sheet, from, entry));
    takeMinutes(sheet, entry, from, taken, reason);
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
  const weeks = new Map<number, number>();
  for (const entry of sheet.entries) weeks.set(entry.week, (weeks.get(entry.week) ?? 0) + creditOf(sheet, from, entry));
  let left = excess;
  for (const entry of ordered) {
    const inWeek = weeks.get(entry.week) ?? 0;
    const taken = Math.min(left, creditOf(sheet, from, entry), Math.max(0, inWeek - ONE_HOUR));
    takeMinutes(sheet, entry, from, taken, reason);
    weeks.set(entry.week, inWeek - taken);
    left -= taken;
  }
  giveUp(sheet, ordered, left, from, reason);
}

const ONE_HOUR = 60;
