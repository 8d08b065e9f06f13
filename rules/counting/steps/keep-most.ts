/** Work of one day and one rank of worth, of which as much as possible is to be kept. */
export interface Item {
  readonly day: number;
  /** 0 is the most precious. */
  readonly rank: number;
  readonly minutes: number;
}

/** An arc of the flow: what it can still carry, and what one minute on it is worth. */
interface Arc {
  readonly from: number;
  readonly to: number;
  /** Worth of a minute: first that it is kept at all, then by rank. Negated on the way back. */
  readonly worth: readonly number[];
  room: number;
}

/**
 * Keeps as many minutes as any seven days in a row allow, and among equally many the most precious ones.
 * Every kept minute takes one of `limit` places for seven days; the best use of the places is a cheapest flow through time.
 * @param items - in any order; days are numbers.
 * @param days - how many days in a row share the limit.
 * @returns minutes kept of each item.
 */
export function keepMost(items: readonly Item[], days: number, limit: number): number[] {
  const first = Math.min(...items.map(({ day }) => day));
  const nodes = Math.max(...items.map(({ day }) => day)) - first + days + 1;
  const ranks = Math.max(...items.map(({ rank }) => rank)) + 1;
  const arcs = [...items.flatMap((item) => pair(item, first, days, ranks)), ...waiting(nodes, limit, ranks)];
  for (let places = limit; places > 0;) {
    const path = bestPath(arcs, nodes, ranks);
    if (path === null) break;
    const carried = Math.min(places, ...path.map((arc) => arcs[arc]?.room ?? 0));
    for (const arc of path) carry(arcs, arc, carried);
    places -= carried;
  }
  // What went over an item's arc is the room of the arc back.
  return items.map((_, at) => arcs[at * 2 + 1]?.room ?? 0);
}

/** An item's minutes lead seven days ahead; the arc back undoes a choice. */
function pair({ day, rank, minutes }: Item, first: number, days: number, ranks: number): Arc[] {
  // Among equals the earlier day is kept: the latest gives way first.
  const worth = [1, ...Array.from({ length: ranks }, (_, at) => (at === rank ? 1 : 0)), first - day];
  const [from, to] = [day - first, day - first + days];
  return [
    { from, to, worth, room: minutes },
    { from: to, to: from, worth: worth.map((part) => 0 - part), room: 0 },
  ];
}

/** A place that is not used waits for the next day. */
function waiting(nodes: number, limit: number, ranks: number): Arc[] {
  const worth = Array.from({ length: ranks + 2 }, () => 0);
  return Array.from({ length: nodes - 1 }, (_, from): Arc[] => [
    { from, to: from + 1, worth, room: limit },
    { from: from + 1, to: from, worth, room: 0 },
  ]).flat();
}

function carry(arcs: readonly Arc[], at: number, minutes: number): void {
  const [there, back] = [arcs[at], arcs[at ^ 1]];
  if (there === undefined || back === undefined) return;
  there.room -= minutes;
  back.room += minutes;
}

/** The path from the first day to the last that is worth most, as arcs; null when none is worth anything. */
function bestPath(arcs: readonly Arc[], nodes: number, ranks: number): number[] | null {
  const best: (readonly number[] | null)[] = Array.from({ length: nodes }, () => null);
  const by = new Int32Array(nodes).fill(-1);
  best[0] = Array.from({ length: ranks + 2 }, () => 0);
  for (let changed = true; changed;) {
    changed = false;
    for (const [at, { from, to, worth, room }] of arcs.entries()) {
      const before = best[from];
      if (room <= 0 || before === null || before === undefined) continue;
      const after = before.map((part, place) => part + (worth[place] ?? 0));
      if (!isMore(after, best[to] ?? null)) continue;
      best[to] = after;
      by[to] = at;
      changed = true;
    }
  }
  const whole = best[nodes - 1];
  return whole !== null &&
    whole !== undefined &&
    isMore(
      whole,
      whole.map(() => 0),
    )
    ? backFrom(arcs, by, nodes - 1)
    : null;
}

function backFrom(arcs: readonly Arc[], by: Int32Array, end: number): number[] {
  const path: number[] = [];
  for (let node = end; node !== 0;) {
    const at = by[node] ?? -1;
    path.push(at);
    node = arcs[at]?.from ?? 0;
  }
  return path;
}

/** Whether one worth stands before another: by its first part, then the second, and so on. */
function isMore(a: readonly number[], b: readonly number[] | null): boolean {
  if (b === null) return true;
  const at = a.findIndex((part, place) => part !== b[place]);
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
}
