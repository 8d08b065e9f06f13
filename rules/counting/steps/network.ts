/** What a minute costs, as two numbers: the first decides, the second among equals. Sums of either stay exact. */
export type Cost = readonly [first: number, then: number];

/**
 * Places in time joined by arcs; every arc `2n` has its arc back at `2n + 1`, so that a choice can be undone.
 * Costs and prices stand in two columns each.
 */
export interface Network {
  readonly to: number[];
  /** Minutes that an arc can still carry. */
  readonly room: number[];
  readonly cost: readonly [number[], number[]];
  /** The arcs that leave each place. */
  readonly leaving: readonly number[][];
  /** The price of each place. An arc with room never costs less than the prices of its ends differ: then nothing is cheaper. */
  readonly price: readonly [Float64Array, Float64Array];
}

/** Places that nothing joins yet. */
export function openNetwork(places: number): Network {
  return {
    to: [],
    room: [],
    cost: [[], []],
    leaving: Array.from({ length: places }, () => []),
    price: [new Float64Array(places), new Float64Array(places)],
  };
}

/**
 * Joins two places by an arc and its arc back.
 * @param room - minutes that it can carry.
 * @param used - minutes that it carries from the start.
 * @returns the arc.
 */
export function join(network: Network, from: number, to: number, room: number, cost: Cost, used = 0): number {
  const { leaving } = network;
  const arc = network.to.length;
  network.to.push(to, from);
  network.room.push(room - used, used);
  network.cost[0].push(cost[0], -cost[0]);
  network.cost[1].push(cost[1], -cost[1]);
  leaving[from]?.push(arc);
  leaving[to]?.push(arc + 1);
  return arc;
}

/** What an arc costs against the prices of its ends. */
export function costAgainst({ to, cost, price }: Network, arc: number): Cost {
  const [from, into] = [to[arc ^ 1] ?? 0, to[arc] ?? 0];
  const [first, then] = price;
  return [
    (cost[0][arc] ?? 0) + (first[from] ?? 0) - (first[into] ?? 0),
    (cost[1][arc] ?? 0) + (then[from] ?? 0) - (then[into] ?? 0),
  ];
}

/** Whether one cost is less than another. */
export function isLess(a: Cost, b: Cost): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

export function plus(a: Cost, b: Cost): Cost {
  return [a[0] + b[0], a[1] + b[1]];
}

export function minus(a: Cost, b: Cost): Cost {
  return [a[0] - b[0], a[1] - b[1]];
}
