import type { Ladder, Rung, Tone } from '../vocabulary/ladder.ts';

/** A later word in the row is the stronger one. */
const STRENGTH: readonly Tone[] = ['reminder', 'escalation', 'decision', 'loss'];

/**
 * The rungs of a ladder that another one would weaken: taken away, told later, to somebody else, or in a weaker tone.
 * A ladder that weakens none and ends alike is as strict or stricter.
 * @param base - the ladder that holds at least.
 * @param own - the ladder that somebody would rather have.
 * @returns the weakened rungs of `base`; `end` when only the end differs or the repetition is slower; empty when it may stand.
 */
export function weakenedBy(base: Ladder, own: Ladder): readonly (Rung | 'end')[] {
  const rungs = base.rungs.filter((rung) => !own.rungs.some((other) => covers(other, rung)));
  const slower = base.everyDays !== undefined && (own.everyDays ?? Infinity) > base.everyDays;
  return base.end !== own.end || slower ? [...rungs, 'end'] : rungs;
}

function covers(own: Rung, base: Rung): boolean {
  return (
    own.from === base.from &&
    own.days <= base.days &&
    own.recipient === base.recipient &&
    STRENGTH.indexOf(own.tone) >= STRENGTH.indexOf(base.tone) &&
    (own.channel === base.channel || base.channel === 'mail')
  );
}
