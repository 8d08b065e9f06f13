import type { Chained, HashOf } from './audited-entry.ts';
import { faultOf, type TrailFault } from './trail-fault.ts';

/** The last entry that was sound: the link to which the next one must fit. */
export interface Link {
  readonly sequence: number;
  readonly sha256: string;
  readonly id: string | null;
}

/** The first entry that does not fit, and what the entries after it tell. */
export interface Suspect<Entry extends Chained> {
  readonly last: Link;
  readonly hashOf: HashOf<Entry>;
  readonly entry: Entry;
  /** The entry after it. */
  next: Entry | null;
  /** The entry that was written in its place, found further on. */
  strayed: Entry | null;
}

/** How far from its present number an entry is tried under other numbers. */
const REACH = 1_000;

/** Takes into account one more entry behind the suspect. */
export function lookOn<Entry extends Chained>(suspect: Suspect<Entry>, entry: Entry): void {
  const { last } = suspect;
  suspect.next ??= entry;
  if (suspect.strayed !== null || entry.previousSha256 !== last.sha256) return;
  if (isGenuineAs(suspect.hashOf, entry, last.sequence + 1)) suspect.strayed = entry;
}

/** Says what happened to a trail, once all entries behind the first that does not fit have been looked at. */
export function judgeSuspect<Entry extends Chained>(suspect: Suspect<Entry>): TrailFault {
  const { last, entry, strayed } = suspect;
  if (entry.sequence <= last.sequence) return twoOfANumber(suspect);
  const sequence = last.sequence + 1;
  const original = originalNumber(suspect.hashOf, entry);
  if (strayed !== null) return displaced(suspect, strayed, original);
  if (entry.sequence > sequence) return removed(sequence, entry.sequence - 1, false);
  if (original === sequence) return unfounded(suspect);
  if (original === null)
    return faultOf('altered', { sequence, entryId: entry.id }, 'was altered: its content no longer gives its hash.');
  if (original > sequence) return removed(sequence, original - 1, true);
  const entryId = original === last.sequence ? last.id : null;
  const place = { sequence: original, until: last.sequence, entryId };
  return faultOf('inserted', place, 'was inserted: what stood there before has another number now.');
}

function twoOfANumber<Entry extends Chained>({ last, entry, next, hashOf }: Suspect<Entry>): TrailFault {
  const isLaterOneTrue =
    next !== null && isGenuineAs(hashOf, entry, entry.sequence) && next.previousSha256 === entry.sha256;
  const entryId = isLaterOneTrue ? last.id : entry.id;
  const what = 'was inserted: the number stands there twice, or below the first.';
  return faultOf('inserted', { sequence: entry.sequence, entryId }, what);
}

/** The entry that was written here stands elsewhere: either they changed places, or this one was put in before it. */
function displaced<Entry extends Chained>(
  { last, entry }: Suspect<Entry>,
  strayed: Entry,
  original: number | null,
): TrailFault {
  const sequence = last.sequence + 1;
  if (strayed.sequence !== sequence && original !== null && original > sequence) {
    const what = `was moved: what was written as number ${String(sequence)} has number ${String(strayed.sequence)} now.`;
    return faultOf('reordered', { sequence, entryId: strayed.id }, what);
  }
  return faultOf('inserted', { sequence, entryId: entry.id }, 'was inserted: what was written there stands behind it.');
}

function removed(sequence: number, until: number, renumbered: boolean): TrailFault {
  const verb = until > sequence ? 'were' : 'was';
  const what = renumbered ? `${verb} removed, and later ones were given other numbers.` : `${verb} removed.`;
  return faultOf('removed', { sequence, until }, what);
}

/** Sound in itself and not standing on the one before: what stands on it tells which of the two is the false one. */
function unfounded<Entry extends Chained>({ last, entry, next }: Suspect<Entry>): TrailFault {
  const { sequence } = last;
  if (sequence > 0 && next?.previousSha256 === entry.sha256) return remade(sequence, last.id);
  const what = 'was inserted: it does not stand on the entry before it.';
  return faultOf('inserted', { sequence: entry.sequence, entryId: entry.id }, what);
}

/** An entry that was altered and given a hash to match. */
export function remade(sequence: number, entryId: string | null): TrailFault {
  const what = 'was altered and its hash made anew: what comes after it stands on the former one.';
  return faultOf('altered', { sequence, entryId }, what);
}

/** The number with which an entry gives its hash; null where there is none nearby. */
function originalNumber<Entry extends Chained>(hashOf: HashOf<Entry>, entry: Entry): number | null {
  if (isGenuineAs(hashOf, entry, entry.sequence)) return entry.sequence;
  for (let distance = 1; distance <= REACH; distance += 1) {
    if (isGenuineAs(hashOf, entry, entry.sequence + distance)) return entry.sequence + distance;
    if (isGenuineAs(hashOf, entry, entry.sequence - distance)) return entry.sequence - distance;
  }
  return null;
}

function isGenuineAs<Entry extends Chained>(hashOf: HashOf<Entry>, entry: Entry, sequence: number): boolean {
  return hashOf({ ...entry, sequence }) === entry.sha256;
}
