import { costOfRanks } from './cost-of-ranks.ts';
import { join, openNetwork } from './network.ts';
import { useArc } from './use-arc.ts';

/** Work of one day and one rank of worth, of which as much as possible is to be kept. */
export interface Item {
  readonly day: number;
  /** 0 is the most precious. */
  readonly rank: number;
  readonly minutes: number;
}

/**
 * Keeps as many minutes as any seven days in a row allow, among equally many the most precious ones, and among those the earliest.
 * Every kept minute takes one of `limit` places for seven days; the best use of the places is a cheapest flow through time.
 * Items come one after the other and each makes the choice anew where that helps, so that no choice is better, however long the log.
 * @param items - in the order of their days; days are numbers.
 * @param days - how many days in a row share the limit.
 * @returns minutes kept of each item.
 */
export function keepMost(items: readonly Item[], days: number, limit: number): number[] {
  const worked = [...new Set(items.map(({ day }) => day))];
  const network = openNetwork(worked.length + 1);
  const costOf = costOfRanks(items);
  // At first all places wait from day to day, unused.
  for (const at of worked.keys()) join(network, at, at + 1, limit, [0, 0], limit);
  let from = 0;
  let past = 0;
  const arcs = items.map((item) => {
    while ((worked[from] ?? item.day) < item.day) from += 1;
    while ((worked[past] ?? Infinity) < item.day + days) past += 1;
    const arc = join(network, from, past, item.minutes, costOf(item));
    useArc(network, arc);
    return arc;
  });
  // What goes over an item's arc is the room of the arc back.
  return arcs.map((arc) => network.room[arc + 1] ?? 0);
}
