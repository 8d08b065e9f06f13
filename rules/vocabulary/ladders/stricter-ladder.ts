import { type Ladder, type Rung, strengthOf } from '../ladder.ts';

/** What another ladder would make weaker: one of the rungs, how often the last one is repeated, or what it comes to. */
export type Weakened = Rung | 'repetition' | 'end';

/**
 * What of a ladder another one would weaken: rungs that are taken away, told later, to somebody else, in a weaker tone or
 * by a slower way; a repetition that is slower or that repeats something else; an end that is another or comes later.
 * Each rung must find one of its own in the other ladder: one word does not stand for two.
 * @param base - the ladder that holds at least.
 * @param own - the ladder that somebody would rather have.
 * @returns what would be weaker; empty when the other ladder is as strict or stricter.
 */
export function weakenedBy(base: Ladder, own: Ladder): readonly Weakened[] {
  const matched = matchOf(base, own);
  return [
    ...base.rungs.filter((_, at) => !matched.has(at)),
    ...(repeatsLess(base, own) ? (['repetition'] as const) : []),
    ...(endsOtherwise(base, own) ? (['end'] as const) : []),
  ];
}

/** Whether a rung can stand in for another: on no later day, to the same part, in no weaker tone, by no slower way. */
export function covers(own: Rung, base: Rung): boolean {
  return (
    own.from === base.from &&
    own.days <= base.days &&
    own.recipient === base.recipient &&
    strengthOf(own.tone) >= strengthOf(base.tone) &&
    (own.channel === base.channel || base.channel === 'mail')
  );
}

/** Which rung of `own` stands for which of `base`, as many as can be found: rungs move on where that makes room. */
function matchOf(base: Ladder, own: Ladder): ReadonlyMap<number, number> {
  const baseOf = new Map<number, number>();
  const place = (at: number, seen: Set<number>): boolean =>
    own.rungs.some((rung, candidate) => {
      const wanted = base.rungs[at];
      if (wanted === undefined || seen.has(candidate) || !covers(rung, wanted)) return false;
      seen.add(candidate);
      const holder = baseOf.get(candidate);
      if (holder !== undefined && !place(holder, seen)) return false;
      baseOf.set(candidate, at);
      return true;
    });
  base.rungs.forEach((_, at) => place(at, new Set()));
  return new Map([...baseOf].map(([candidate, at]) => [at, candidate]));
}

function repeatsLess(base: Ladder, own: Ladder): boolean {
  if (base.everyDays === undefined) return false;
  const [last, ownLast] = [base.rungs.at(-1), own.rungs.at(-1)];
  if (last === undefined || ownLast === undefined) return true;
  return (own.everyDays ?? Infinity) > base.everyDays || !covers(ownLast, last);
}

/** What a ladder comes to follows its last rung, so that nothing may come after it unless nothing follows at all. */
function endsOtherwise(base: Ladder, own: Ladder): boolean {
  if (base.end !== own.end) return true;
  if (base.end === 'told') return false;
  const from = base.rungs.at(-1)?.from;
  const lastOf = ({ rungs }: Ladder) => Math.max(...rungs.filter((rung) => rung.from === from).map(({ days }) => days));
  return (base.everyDays === undefined && own.everyDays !== undefined) || lastOf(own) > lastOf(base);
}
