import { accountOf, creditIn } from './account-of.ts';
import { giveUpWisely } from './give-up-wisely.ts';
import { type Account, type Entry, type Sheet } from './sheet.ts';
import { type Stakes } from './stakes.ts';
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

/** Hours of which so many are too many: a week, a year, the whole record. */
export interface Part {
  /** What may give way, the least precious first. */
  readonly ordered: readonly Entry[];
  /** Minutes to give up. */
  readonly excess: number;
  readonly reason: Reason;
}

/** How minutes are given up. */
export interface GivingUp {
  /** The category that loses them. */
  readonly from: string;
  /** What tells hours apart besides what is to be kept; null when nothing does. */
  readonly stakes: Stakes | null;
}

/** Takes up to so many minutes of an entry for a part, and says how many it took. */
export type Take = (part: Part, entry: Entry, most: number) => number;

/**
 * Gives up minutes of each part, the least harmful first.
 * @returns minutes that could not be found.
 */
export function giveUp(sheet: Sheet, parts: readonly Part[], { from, stakes }: GivingUp): number {
  if (parts.length === 0) return 0;
  return giveUpBy(parts, stakes, takingFrom(sheet, from), accountOf(sheet, from));
}

/**
 * Gives up minutes like {@link giveUp}, but first those whose week keeps another counted hour,
 * so that as few weeks as possible drop out of the duration.
 */
export function giveUpSparingWeeks(sheet: Sheet, part: Part, { from, stakes }: GivingUp): void {
  const account = accountOf(sheet, from);
  const firstWeek = sheet.entries[0]?.week ?? 0;
  const weeks = new Int32Array((sheet.entries.at(-1)?.week ?? firstWeek) - firstWeek + 1);
  for (const entry of sheet.entries)
    weeks[entry.week - firstWeek] = (weeks[entry.week - firstWeek] ?? 0) + creditIn(account, entry);
  const takeAny = takingFrom(sheet, from);
  const takeSparing: Take = (one, entry, most) => {
    const inWeek = weeks[entry.week - firstWeek] ?? 0;
    const taken = takeAny(one, entry, Math.min(most, Math.max(0, inWeek - ONE_HOUR)));
    weeks[entry.week - firstWeek] = inWeek - taken;
    return taken;
  };
  const left = giveUpBy([part], stakes, takeSparing, account);
  giveUpBy([{ ...part, excess: left }], stakes, takeAny, account);
}

const ONE_HOUR = 60;

function takingFrom(sheet: Sheet, from: string): Take {
  const account = accountOf(sheet, from);
  return ({ reason }, entry, most) => {
    const taken = Math.min(most, creditIn(account, entry));
    takeFrom(sheet, entry, account, taken, reason);
    return taken;
  };
}

function giveUpBy(parts: readonly Part[], stakes: Stakes | null, take: Take, account: Account): number {
  if (stakes !== null) return giveUpWisely(stakes, parts, take, (entry) => creditIn(account, entry));
  let missing = 0;
  for (const part of parts) {
    let left = part.excess;
    for (const entry of part.ordered) {
      if (left <= 0) break;
      left -= take(part, entry, left);
    }
    missing += left;
  }
  return missing;
}
