import { LADDERS, type Ladder, type Rung, strengthOf } from '../ladder.ts';
import type { ObligationKind } from '../obligation.ts';
import { hasDueDay, knownBefore } from './ladder-days.ts';
import { END_WORDS, dayWords, rungWords } from './ladder-words.ts';
import { type Weakened, weakenedBy } from './stricter-ladder.ts';

/**
 * Why a ladder cannot take the place of the program's: what it would weaken, and which of its words could not be true.
 * @param kind - what is owed.
 * @param own - the ladder that somebody would rather have.
 * @returns a sentence for each objection; empty when the ladder may stand.
 */
export function objectionsTo(kind: ObligationKind, own: Ladder): readonly string[] {
  const base = LADDERS[kind];
  const weaker = weakenedBy(base, own).map((weakened) => weakeningWords(base, own, weakened));
  return [...weaker, ...own.rungs.flatMap((rung) => impossibleIn(kind, base, rung))];
}

function weakeningWords(base: Ladder, own: Ladder, weakened: Weakened): string {
  if (weakened === 'end') return `What it comes to would be another, or come later. ${END_WORDS[base.end]}`;
  if (weakened === 'repetition') return `The last word would be repeated less often than every ${everyWords(base)}.`;
  return `${rungWords(weakened)} ${fateOf(weakened, own)}.`;
}

function everyWords({ everyDays = 0 }: Ladder): string {
  return everyDays === 1 ? 'day' : `${String(everyDays)} days`;
}

/** What became of a rung that the other ladder does not have, by what comes nearest to it there. */
function fateOf(base: Rung, own: Ladder): string {
  const alike = own.rungs.filter(({ from, recipient }) => from === base.from && recipient === base.recipient);
  const inTime = alike.filter(({ days }) => days <= base.days);
  if (alike.some((rung) => rung.days > base.days && rung.tone === base.tone)) return 'would come later';
  if (inTime.length === 0) return 'would no longer be sent';
  const asStrong = inTime.filter(({ tone }) => strengthOf(tone) >= strengthOf(base.tone));
  if (asStrong.length === 0) return 'would become a weaker word';
  const asFast = asStrong.some(({ channel }) => channel === base.channel || base.channel === 'mail');
  return asFast ? 'would no longer be sent' : 'would come by mail instead of a text message';
}

function impossibleIn(kind: ObligationKind, base: Ladder, rung: Rung): readonly string[] {
  const isOfBase = base.rungs.some(
    ({ from, days, recipient, tone }) =>
      from === rung.from && days === rung.days && recipient === rung.recipient && tone === rung.tone,
  );
  if (isOfBase) return [];
  if (rung.tone === 'loss') return [`${rungWords(rung)} would be sent on a day on which nothing is lost.`];
  if (rung.from === 'began' && rung.days < 0) return ['Nobody can be told before something begins.'];
  if (rung.from !== 'began' && !hasDueDay(kind)) return ['There is no day on which this is due.'];
  const earliest = -knownBefore(kind);
  if (rung.from !== 'due' || rung.days >= earliest) return [];
  return [`${rungWords(rung)} could not be sent: the earliest day is ${dayWords({ from: 'due', days: earliest })}.`];
}
