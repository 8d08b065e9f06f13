import { type Cost, type Network, costAgainst, isLess, minus, plus } from './network.ts';

const NOTHING: Cost = [0, 0];

/** What is known of a place while the cheapest way back is looked for. */
interface Reached {
  readonly place: number;
  /** What the way to it costs, against the prices. */
  distance: Cost;
  /** The arc over which it comes; -1 where the way begins. */
  by: number;
}

/**
 * Uses a new arc as far as that makes the whole cheaper: each minute on it must come back from its end to its beginning,
 * by the cheapest way there is. Afterwards no choice among all arcs is cheaper.
 */
export function useArc(network: Network, arc: number): void {
  for (;;) {
    const gain = minus(NOTHING, costAgainst(network, arc));
    if ((network.room[arc] ?? 0) <= 0 || !isLess(NOTHING, gain)) return;
    const [from, to] = [network.to[arc ^ 1] ?? 0, network.to[arc] ?? 0];
    const reached = lookFrom(network, to, from, gain);
    const end = reached.get(from);
    const isFound = end !== undefined && isLess(end.distance, gain);
    adjustPrices(network, reached, isFound ? end.distance : gain);
    if (isFound) send(network, [arc, ...wayTo(network, reached, from)]);
  }
}

/** The cheapest ways from a place to all others that are nearer than the one looked for, and nearer than a limit. */
function lookFrom(network: Network, start: number, end: number, limit: Cost): Map<number, Reached> {
  const first: Reached = { place: start, distance: NOTHING, by: -1 };
  const reached = new Map([[start, first]]);
  const open = new Set([first]);
  while (open.size > 0) {
    const nearest = nearestOf(open, limit);
    if (nearest === null) break;
    open.delete(nearest);
    if (nearest.place === end) break;
    for (const arc of network.leaving[nearest.place] ?? []) {
      if ((network.room[arc] ?? 0) <= 0) continue;
      const place = network.to[arc] ?? 0;
      const distance = plus(nearest.distance, costAgainst(network, arc));
      const known = reached.get(place);
      if (!isLess(distance, known?.distance ?? limit)) continue;
      const better = known ?? { place, distance, by: arc };
      better.distance = distance;
      better.by = arc;
      reached.set(place, better);
      open.add(better);
    }
  }
  return reached;
}

function nearestOf(open: ReadonlySet<Reached>, limit: Cost): Reached | null {
  let nearest: Reached | null = null;
  for (const one of open) if (isLess(one.distance, nearest?.distance ?? limit)) nearest = one;
  return nearest;
}

/** Places nearer than the way that was found become cheaper, so that it costs nothing against the prices. */
function adjustPrices({ price }: Network, reached: ReadonlyMap<number, Reached>, length: Cost): void {
  for (const { place, distance } of reached.values()) {
    if (!isLess(distance, length)) continue;
    const [first, then] = minus(length, distance);
    price[0][place] = (price[0][place] ?? 0) - first;
    price[1][place] = (price[1][place] ?? 0) - then;
  }
}

function wayTo({ to }: Network, reached: ReadonlyMap<number, Reached>, end: number): number[] {
  const way: number[] = [];
  for (let place = end; ;) {
    const by = reached.get(place)?.by ?? -1;
    if (by < 0) return way;
    way.push(by);
    place = to[by ^ 1] ?? 0;
  }
}

function send({ room }: Network, way: readonly number[]): void {
  const minutes = Math.min(...way.map((arc) => room[arc] ?? 0));
  for (const arc of way) {
    room[arc] = (room[arc] ?? 0) - minutes;
    room[arc ^ 1] = (room[arc ^ 1] ?? 0) + minutes;
  }
}
