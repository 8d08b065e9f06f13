import { type Item } from './keep-most.ts';
import { type Cost } from './network.ts';

/** So many levels go into the first number: with 5,000 days its sums stay below what a number holds exactly. */
const LEVELS_IN_FIRST = 4;

/**
 * What a kept minute costs, less than nothing: first that it is kept at all, then its rank, then that its day is early.
 * A level outweighs all lower ones together, because its step is larger than any path through time is long.
 * @param items - in the order of their days.
 */
export function costOfRanks(items: readonly Item[]): (item: Item) => Cost {
  const first = items[0]?.day ?? 0;
  const base = 2 * (new Set(items.map(({ day }) => day)).size + 1);
  const span = base * ((items.at(-1)?.day ?? first) - first + 1);
  const ranks = [...new Set(items.map(({ rank }) => rank))].sort((a, b) => a - b);
  const kept = base ** (LEVELS_IN_FIRST - 1);
  // The least precious rank needs no level: what is kept of it is the rest of all that is kept.
  const costs = new Map(ranks.map((rank, at) => [rank, costOfLevel(at, at === ranks.length - 1)]));
  return ({ day, rank }) => {
    const [high, low] = costs.get(rank) ?? [0, 0];
    return [-kept - high, day - first - low];
  };

  function costOfLevel(at: number, isLast: boolean): Cost {
    if (isLast) return [0, 0];
    const isHigh = at < LEVELS_IN_FIRST - 1;
    return isHigh ? [base ** (LEVELS_IN_FIRST - 2 - at), 0] : [0, span * base ** (ranks.length - 2 - at)];
  }
}
