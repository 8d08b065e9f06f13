import { type Ladder, type Rung, strengthOf } from '../ladder.ts';
import { covers } from './stricter-ladder.ts';

/** The order of the days from which rungs count. */
const ANCHORS: readonly Rung['from'][] = ['began', 'halfway', 'due'];

/**
 * The same ladder with its rungs by their days, each once. The last one is what is repeated, so that a ladder that repeats
 * keeps the rung last that stands for the repeated one of the program.
 * @param base - the ladder of the program.
 * @param own - the ladder that somebody would rather have.
 */
export function orderRungs(base: Ladder, own: Ladder): Ladder {
  const rungs = own.rungs.filter((rung, at) => own.rungs.findIndex((other) => isSame(other, rung)) === at);
  rungs.sort(byDay);
  const repeated = base.rungs.at(-1);
  if (base.everyDays === undefined || repeated === undefined) return { ...own, rungs };
  const last = rungs.findIndex((rung) => covers(rung, repeated));
  if (last === -1) return { ...own, rungs };
  return { ...own, rungs: [...rungs.slice(0, last), ...rungs.slice(last + 1), ...rungs.slice(last, last + 1)] };
}

/** Whether two ladders tell the same people the same on the same days, in the same order. */
export function isSameLadder(a: Ladder, b: Ladder): boolean {
  if (a.end !== b.end || a.everyDays !== b.everyDays || a.rungs.length !== b.rungs.length) return false;
  return a.rungs.every((rung, at) => {
    const other = b.rungs[at];
    return other !== undefined && isSame(rung, other);
  });
}

function isSame(a: Rung, b: Rung): boolean {
  const { from, days, recipient, tone, channel } = a;
  return b.from === from && b.days === days && b.recipient === recipient && b.tone === tone && b.channel === channel;
}

function byDay(a: Rung, b: Rung): number {
  return (
    ANCHORS.indexOf(a.from) - ANCHORS.indexOf(b.from) || a.days - b.days || strengthOf(a.tone) - strengthOf(b.tone)
  );
}
