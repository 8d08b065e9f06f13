import { BEGINNING, type Chained, type HashOf } from './audited-entry.ts';
import { judgeSuspect, type Link, lookOn, remade, type Suspect } from './judge-suspect.ts';
import { faultOf, type TrailFault } from './trail-fault.ts';

/** What was kept outside of a trail: that its entry of this number had this hash. */
export interface KeptLink {
  readonly sequence: number;
  readonly sha256: string;
}

/** What going over a whole trail came to. */
export interface TrailVerdict {
  /** How many entries were looked at. */
  readonly entries: number;
  /** The last entry that is sound, with all before it; null where there is none. */
  readonly last: KeptLink | null;
  /** How many of the heads the trail passes through. */
  readonly passed: number;
  /** The first thing that is wrong; null where nothing is. */
  readonly fault: TrailFault | null;
}

/**
 * Goes over an audit trail and names the first entry that is not as it was written. Heads that were kept outside also show
 * a tail that was cut off and a trail that was written anew as a whole; without them neither can be seen.
 * @param entries - the whole trail of one organization in the order of its numbers; read once, from the first to the last.
 * @param heads - what was kept outside, in any order.
 * @param hashOf - the hash that the content of an entry gives.
 */
export async function verifyTrail<Entry extends Chained>(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  heads: readonly KeptLink[],
  hashOf: HashOf<Entry>,
): Promise<TrailVerdict> {
  const walk = new Walk(heads, hashOf);
  for await (const entry of entries) walk.take(entry);
  return walk.end();
}

/** One way through a trail, an entry at a time. */
class Walk<Entry extends Chained> {
  private readonly hashOf: HashOf<Entry>;
  private readonly heads: Map<number, string>;
  private last: Link = { sequence: 0, sha256: BEGINNING, id: null };
  private entries = 0;
  private passed = 0;
  private lastPassed = 0;
  private suspect: Suspect<Entry> | null = null;
  /** The entry that is sound and not the one of which the head was kept, and the one after it. */
  private strange: { entry: Entry; head: string; next: Entry | null } | null = null;

  constructor(heads: readonly KeptLink[], hashOf: HashOf<Entry>) {
    this.hashOf = hashOf;
    this.heads = new Map(heads.map(({ sequence, sha256 }) => [sequence, sha256]));
  }

  take(entry: Entry): void {
    this.entries += 1;
    if (this.strange !== null) this.strange.next ??= entry;
    else if (this.suspect !== null) lookOn(this.suspect, entry);
    else if (this.fits(entry)) this.pass(entry);
    else this.suspect = { last: this.last, hashOf: this.hashOf, entry, next: null, strayed: null };
  }

  private fits(entry: Entry): boolean {
    const isNext = entry.sequence === this.last.sequence + 1 && entry.previousSha256 === this.last.sha256;
    return isNext && this.hashOf(entry) === entry.sha256;
  }

  private pass(entry: Entry): void {
    const head = this.heads.get(entry.sequence);
    if (head !== undefined && head !== entry.sha256) {
      this.strange = { entry, head, next: null };
      return;
    }
    this.last = entry;
    if (head === undefined) return;
    this.passed += 1;
    this.lastPassed = entry.sequence;
  }

  end(): TrailVerdict {
    const { sequence, sha256 } = this.last;
    const last = sequence === 0 ? null : { sequence, sha256 };
    return { entries: this.entries, last, passed: this.passed, fault: this.fault() };
  }

  private fault(): TrailFault | null {
    if (this.strange !== null) return this.judgeStrange(this.strange);
    return this.suspect === null ? this.findCut() : judgeSuspect(this.suspect);
  }

  private judgeStrange({ entry, head, next }: NonNullable<Walk<Entry>['strange']>): TrailFault {
    if (next?.previousSha256 === head) return remade(entry.sequence, entry.id);
    const since = this.lastPassed + 1;
    const from = since === entry.sequence ? '' : ` It may begin at any entry from ${String(since)} on.`;
    const what = `is not the one whose head was kept outside: the trail was rewritten, each entry with a new hash.${from}`;
    return faultOf('rewritten', { sequence: entry.sequence, entryId: entry.id }, what);
  }

  private findCut(): TrailFault | null {
    const until = this.heads.keys().reduce((one, other) => Math.max(one, other), 0);
    const sequence = this.last.sequence + 1;
    if (until < sequence) return null;
    const verb = until > sequence ? 'were' : 'was';
    const what = `${verb} cut off at the end: a head that was kept outside is of entry ${String(until)}.`;
    return faultOf('truncated', { sequence, until }, what);
  }
}
