/** Work of one day and one worth. */
export interface DayWork {
  readonly day: number;
  readonly minutes: number;
  /** How precious it is, from 0 on. */
  readonly rank: number;
}

interface Arc {
  readonly from: number;
  readonly to: number;
  room: number;
  readonly worth: number;
  /** The same way back. */
  readonly back: number;
}

const DAYS = 7;
/** More than the arcs of any path, so that one minute more outweighs every rank, and a rank all lower ones. */
const BASE = 4096;

/**
 * The most that can be kept of some work when no seven days in a row may hold more than a limit: as many minutes as
 * can be, and among equally many as many as can be of the highest rank, then of the next.
 * A minute kept occupies one of `limit` places for seven days: the places walk through the calendar, each time along
 * the way that is worth most, until none is worth anything.
 * @returns minutes kept of each work.
 */
export function keptOfSevenDays(work: readonly DayWork[], limit: number): number[] {
  const days = [...new Set(work.map(({ day }) => day))].sort((a, b) => a - b);
  const arcs: Arc[] = [];
  const join = (from: number, to: number, room: number, worth: number) => {
    arcs.push({ from, to, room, worth, back: arcs.length + 1 });
    arcs.push({ from: to, to: from, room: 0, worth: -worth, back: arcs.length - 1 });
  };
  const indexOf = (day: number) => {
    const at = days.findIndex((one) => one >= day);
    return at < 0 ? days.length : at;
  };
  for (const at of days.keys()) join(at, at + 1, limit, 0);
  const first = arcs.length;
  for (const { day, minutes, rank } of work)
    join(indexOf(day), indexOf(day + DAYS), minutes, BASE ** 3 + (rank === 0 ? 0 : BASE ** (rank - 1)));
  for (let places = limit; places > 0;) {
    const way = bestWay(arcs, days.length);
    if (way === null) break;
    const sent = Math.min(places, ...way.map(({ room }) => room));
    for (const arc of way) {
      arc.room -= sent;
      const back = arcs[arc.back];
      if (back !== undefined) back.room += sent;
    }
    places -= sent;
  }
  return work.map(({ minutes }, index) => minutes - (arcs[first + 2 * index]?.room ?? 0));
}

/** The way from the first day to the end that is worth most, or null when none is worth anything. */
function bestWay(arcs: readonly Arc[], end: number): Arc[] | null {
  const worth = Array.from({ length: end + 1 }, (_, at) => (at === 0 ? 0 : -Infinity));
  const came: (Arc | undefined)[] = [];
  for (let changed = true; changed;) {
    changed = false;
    for (const arc of arcs) {
      const reached = (worth[arc.from] ?? -Infinity) + arc.worth;
      if (arc.room === 0 || reached <= (worth[arc.to] ?? -Infinity)) continue;
      worth[arc.to] = reached;
      came[arc.to] = arc;
      changed = true;
    }
  }
  if ((worth[end] ?? 0) <= 0) return null;
  const way: Arc[] = [];
  for (let at = end; at !== 0;) {
    const arc = came[at];
    if (arc === undefined) return null;
    way.push(arc);
    at = arc.from;
  }
  return way;
}

/** {@link keptOfSevenDays}, added up: minutes kept of each rank, from 0 on. */
export function bestOfSevenDays(work: readonly DayWork[], limit: number, ranks: number): number[] {
  const kept = Array.from({ length: ranks }, () => 0);
  const minutes = keptOfSevenDays(work, limit);
  for (const [index, { rank }] of work.entries()) kept[rank] = (kept[rank] ?? 0) + (minutes[index] ?? 0);
  return kept;
}
