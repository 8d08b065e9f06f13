/**
 * What can be wrong with an audit trail. `altered`: an entry no longer says what it said. `removed`: entries are missing.
 * `inserted`: an entry stands where none was written. `reordered`: entries have changed places. `truncated`: the last
 * entries are missing, as a head kept outside shows. `rewritten`: the trail is sound in itself and is another one than
 * that of a head kept outside.
 */
export type FaultKind = 'altered' | 'removed' | 'inserted' | 'reordered' | 'truncated' | 'rewritten';

/** The first thing that is wrong with an audit trail. */
export interface TrailFault {
  readonly kind: FaultKind;
  /** The number of the first bad entry; where it is missing, the number it had. */
  readonly sequence: number;
  /** The number of the last entry of which the same is known; often the same. */
  readonly until: number;
  /** The bad entry; null where it is missing, or where it cannot be known which. */
  readonly entryId: string | null;
  /** What a person reads. */
  readonly sentence: string;
}

/** One entry or several, as a person reads it. */
export function entriesFrom(sequence: number, until: number): string {
  return until > sequence ? `Entries ${String(sequence)} to ${String(until)}` : `Entry ${String(sequence)}`;
}

/** A fault with its sentence, which begins with the entries it is about. */
export function faultOf(
  kind: FaultKind,
  { sequence, until = sequence, entryId = null }: { sequence: number; until?: number; entryId?: string | null },
  what: string,
): TrailFault {
  return { kind, sequence, until, entryId, sentence: `${entriesFrom(sequence, until)} ${what}` };
}
