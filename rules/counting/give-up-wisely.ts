import { type Part, type Take } from './give-up.ts';
import { type Entry } from './sheet.ts';
import { type Prospect, type Stakes, kindOf, prospectOf, without } from './stakes.ts';

/** Sums of shares are not exact; costs closer than this are the same. */
const SAME = 1e-6;

/** Minutes still to be given up in a part. */
interface OpenPart extends Part {
  left: number;
}

/** An entry that may give way, and the part for which it does. */
interface Place {
  readonly entry: Entry;
  readonly part: OpenPart;
  /** The lower, the less precious. */
  readonly order: number;
}

/** Entries that are alike in what is at stake. */
interface Kind {
  readonly kind: number;
  readonly places: Place[];
  next: number;
}

/** What a minute of a kind costs: minutes lost, minutes short, and floors that ask for it. */
type Harm = readonly [lost: number, short: number, floors: number];

/**
 * Gives up minutes, always of the kind that costs least as things stand, whichever part it belongs to:
 * first the fewest minutes lost to the caps that come later, then the fewest minutes short of a floor.
 * What must go in any case goes first, because it changes what the rest costs.
 * @returns minutes that could not be found.
 */
export function giveUpWisely(
  stakes: Stakes,
  given: readonly Part[],
  take: Take,
  minutesOf: (entry: Entry) => number,
): number {
  const parts = given.map((part) => ({ ...part, left: part.excess }));
  const takeOf = ({ entry, part }: Place, kind: number, most: number): boolean => {
    const wanted = Math.min(most, part.left);
    const taken = take(part, entry, wanted);
    part.left -= taken;
    for (const at of stakes.accounts.keys()) if ((kind >> at) & 1) stakes.totals[at] = (stakes.totals[at] ?? 0) - taken;
    return taken < wanted || part.left === 0;
  };
  const kinds = kindsOf(stakes, parts);
  if (parts.length > 1) for (const part of parts) takeForced(part, kinds, minutesOf, takeOf);
  for (let known: Known | null = null; ;) {
    const open = kinds.filter(hasNext);
    if (open.length === 1) {
      takeRest(open[0], takeOf);
      break;
    }
    const now = prospectOf(stakes, stakes.totals);
    if (known === null || known.state !== now.state || known.open !== open.length)
      known = { state: now.state, open: open.length, harms: open.map((kind) => harmOf(stakes, now, kind)) };
    const at = leastOf(open, known.harms);
    const [kind, harm] = [open[at], known.harms[at]];
    const place = kind?.places[kind.next];
    if (kind === undefined || harm === undefined || place === undefined) break;
    const most = asLongAs(stakes, now, kind.kind, harm, place.part.left);
    if (takeOf(place, kind.kind, most)) kind.next += 1;
  }
  return parts.reduce((sum, { left }) => sum + left, 0);
}

/** Where only one kind is left there is nothing more to weigh. */
function takeRest(kind: Kind | undefined, takeOf: (place: Place, kind: number, most: number) => boolean): void {
  for (; kind !== undefined && hasNext(kind); kind.next += 1) {
    const place = kind.places[kind.next];
    if (place !== undefined) takeOf(place, kind.kind, place.part.left);
  }
}

/** The harm of each open kind, as long as nothing changes it. */
interface Known {
  readonly state: string;
  readonly open: number;
  readonly harms: readonly Harm[];
}

function kindsOf(stakes: Stakes, parts: readonly OpenPart[]): Kind[] {
  const kinds = new Map<number, Kind>();
  let order = 0;
  for (const part of parts) {
    for (const entry of part.ordered) {
      const kind = kindOf(stakes, entry);
      const known = kinds.get(kind);
      const place = { entry, part, order };
      if (known === undefined) kinds.set(kind, { kind, places: [place], next: 0 });
      else known.places.push(place);
      order += 1;
    }
  }
  return [...kinds.values()];
}

/** Whether a kind has an entry left whose part has not given up enough yet. */
function hasNext(kind: Kind): boolean {
  while (kind.places[kind.next]?.part.left === 0) kind.next += 1;
  return kind.next < kind.places.length;
}

/** Takes what a part must give up of a kind because the other kinds do not have enough. */
function takeForced(
  part: OpenPart,
  kinds: readonly Kind[],
  minutesOf: (entry: Entry) => number,
  takeOf: (place: Place, kind: number, most: number) => boolean,
): void {
  const own = kinds.map((kind) => ({ kind: kind.kind, places: kind.places.filter((place) => place.part === part) }));
  const sumOf = (places: readonly Place[]) => places.reduce((sum, { entry }) => sum + minutesOf(entry), 0);
  const all = own.reduce((sum, { places }) => sum + sumOf(places), 0);
  for (const { kind, places } of own) {
    let forced = part.excess - (all - sumOf(places));
    for (const place of places) {
      if (forced <= 0) break;
      const before = part.left;
      takeOf(place, kind, forced);
      forced -= before - part.left;
    }
  }
}

function harmOf(stakes: Stakes, now: Prospect, { kind }: Kind): Harm {
  const then = prospectOf(stakes, without(stakes, kind, 1));
  const floors = stakes.floors.filter(({ of }) => (kind >> of) & 1).length;
  return [then.lost - now.lost, then.short - now.short, floors];
}

/** The place of the least harmful kind; -1 when there is none. */
function leastOf(kinds: readonly Kind[], harms: readonly Harm[]): number {
  let least = -1;
  for (const at of kinds.keys()) {
    const [kind, best] = [kinds[at], kinds[least]];
    if (kind !== undefined && (best === undefined || comesFirst(kind, harms[at], best, harms[least]))) least = at;
  }
  return least;
}

function comesFirst(kind: Kind, harm: Harm | undefined, other: Kind, otherHarm: Harm | undefined): boolean {
  const at = harm?.findIndex((part, place) => Math.abs(part - (otherHarm?.[place] ?? 0)) > SAME) ?? -1;
  if (at >= 0) return (harm?.[at] ?? 0) < (otherHarm?.[at] ?? 0);
  return (kind.places[kind.next]?.order ?? 0) < (other.places[other.next]?.order ?? 0);
}

/** How many minutes of a kind may go, at most, before another minute costs more than the first did. */
function asLongAs(stakes: Stakes, now: Prospect, kind: number, [lost, short]: Harm, most: number): number {
  const isSame = (minutes: number) => {
    const then = prospectOf(stakes, without(stakes, kind, minutes));
    const isLostSame = Math.abs(then.lost - now.lost - lost * minutes) < SAME * minutes;
    return isLostSame && Math.abs(then.short - now.short - short * minutes) < SAME * minutes;
  };
  if (isSame(most)) return most;
  let [same, other] = [1, most];
  while (other - same > 1) {
    const middle = (same + other) >> 1;
    if (isSame(middle)) same = middle;
    else other = middle;
  }
  return same;
}
