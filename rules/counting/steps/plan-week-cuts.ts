import { type Item, keepMost } from './keep-most.ts';

const DAYS = 7;

/** Work that may have to give way: items of the days, in order, and within a day the least precious last. */
export type Stretch = readonly Item[];

/**
 * Says how much of each item of a stretch stays, so that no seven days in a row are over the limit.
 * As many minutes as can be are kept, and among equally many the most precious ones.
 * Two simple ways are tried first: giving up the least precious work of the seven days, and the latest day of the seven, which
 * never gives up more than must be. Where the first loses no more than the second, and nothing precious, nothing can be better.
 * @param worst - the rank of work that is in no category to keep.
 */
export function planWeekCuts(items: Stretch, limit: number, worst: number): readonly number[] {
  const gentle = planCuts(items, limit, false);
  const fewest = planCuts(items, limit, true);
  const [lostGently, lostAtLeast] = [lostBy(items, gentle), lostBy(items, fewest)];
  const isSparing = items.every(({ rank, minutes }, at) => rank === worst || gentle[at] === minutes);
  if (lostGently === lostAtLeast && isSparing) return gentle;
  return keepMost(items, DAYS, limit);
}

/** Gives up the least precious work of any seven days first, even where another choice would keep more. */
export function planGently(items: Stretch, limit: number): readonly number[] {
  return planCuts(items, limit, false);
}

function lostBy(items: Stretch, kept: readonly number[]): number {
  return items.reduce((sum, { minutes }, at) => sum + minutes - (kept[at] ?? 0), 0);
}

/** Slides seven days over the items, day by day, and gives up what is above the limit where it appears. */
function planCuts(items: Stretch, limit: number, lastDayOnly: boolean): number[] {
  const kept = items.map(({ minutes }) => minutes);
  let from = 0;
  let sum = 0;
  for (let start = 0; start < items.length;) {
    const day = items[start]?.day ?? 0;
    let end = start;
    for (; end < items.length && items[end]?.day === day; end += 1) sum += kept[end] ?? 0;
    for (; (items[from]?.day ?? day) <= day - DAYS; from += 1) sum -= kept[from] ?? 0;
    if (sum > limit) sum -= giveWay(items, kept, lastDayOnly ? start : from, end, sum - limit);
    start = end;
  }
  return kept;
}

/** Gives up the least precious first, among equals the latest. */
function giveWay(items: Stretch, kept: number[], from: number, end: number, excess: number): number {
  const places = Array.from({ length: end - from }, (_, at) => from + at);
  places.sort((a, b) => (items[b]?.rank ?? 0) - (items[a]?.rank ?? 0) || b - a);
  let open = excess;
  for (const place of places) {
    const taken = Math.min(open, kept[place] ?? 0);
    kept[place] = (kept[place] ?? 0) - taken;
    open -= taken;
  }
  return excess - open;
}
