import { formatClockHours } from '../../explain/format-amount.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { rankIn } from '../give-up.ts';
import { groupBy } from '../group-by.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { type Stakes, isGuess, kindOf, openStakes, prospectOf, without } from '../stakes.ts';
import { reasonOf, takeMinutes } from '../take-minutes.ts';
import { type Stretch, planGently, planWeekCuts } from './plan-week-cuts.ts';

const DAYS = 7;

/** Minutes given up, entry by entry. */
type Given = ReadonlyMap<Entry, number>;

/**
 * Cuts what any seven consecutive days have above the limit. As many minutes are kept as the law allows,
 * and among equally many the most precious: of each stretch in which seven days are over the limit, the best choice is taken.
 * Where a later cap will cut some of these hours anyway, giving up those first is tried as well, and what loses least in the end is taken.
 */
export function capRollingWeek(sheet: Sheet, context: CountingContext, step: StepOf<'period-cap'>): void {
  const limit = numberOfLaw(context, step.limit);
  const { credit } = accountOf(sheet, step.category);
  const ranks = (step.keep ?? []).map((category) => accountOf(sheet, category).credit);
  const reason = reasonOf(step, step.why.replace('{limit}', formatClockHours(limit)));
  let stretch = nextStretch(sheet, credit, limit, 0);
  const stakes = stretch === null ? null : openStakes(sheet, context, step, step.from);
  while (stretch !== null) {
    const { from, end } = stretch;
    const entries = sheet.entries.slice(from, end).filter(({ index }) => (credit[index] ?? 0) > 0);
    for (const [entry, minutes] of choose(stakes, credit, entries, ranks, limit))
      takeMinutes(sheet, entry, step.from, minutes, reason);
    stretch = nextStretch(sheet, credit, limit, from);
  }
}

/** The usual choice, or one that gives up first what later caps would cut anyway, if that loses less in the end. */
function choose(
  stakes: Stakes | null,
  credit: Int32Array,
  entries: readonly Entry[],
  ranks: readonly Int32Array[],
  limit: number,
): Given {
  const rankOf = (entry: Entry) => rankIn(entry, ranks);
  const usual = givenUp(credit, entries, rankOf, (items) => planWeekCuts(items, limit, ranks.length));
  if (stakes === null) return usual;
  const now = prospectOf(stakes, stakes.totals);
  const isFree = (entry: Entry) => prospectOf(stakes, without(stakes, kindOf(stakes, entry), 1)).lost < now.lost;
  const free = now.lost > 0 && !isGuess(stakes, now) ? new Set(entries.filter(isFree)) : new Set<Entry>();
  const worst = ranks.length + 1;
  const rankFreeLast = (entry: Entry) => (free.has(entry) ? worst : rankOf(entry));
  const others =
    free.size === 0 || free.size === entries.length
      ? []
      : [planWeekCuts, planGently].map((plan) =>
          givenUp(credit, entries, rankFreeLast, (items) => plan(items, limit, worst)),
        );
  const best = leastHarmful(stakes, [usual, ...others]);
  stakes.totals.set(totalsAfter(stakes, best));
  return best;
}

/** The choice after which least is lost in all, then least is short; the first of equals. */
function leastHarmful(stakes: Stakes, choices: readonly [Given, ...Given[]]): Given {
  if (choices.length === 1) return choices[0];
  const harmOf = (given: Given) => {
    const { lost, short } = prospectOf(stakes, totalsAfter(stakes, given));
    return { lost: lost + [...given.values()].reduce((sum, minutes) => sum + minutes, 0), short };
  };
  return choices.reduce((best, one) => {
    const [a, b] = [harmOf(best), harmOf(one)];
    return b.lost < a.lost || (b.lost === a.lost && b.short < a.short) ? one : best;
  });
}

function totalsAfter(stakes: Stakes, given: Given): Float64Array {
  const totals = Float64Array.from(stakes.totals);
  for (const [entry, minutes] of given) {
    const kind = kindOf(stakes, entry);
    for (const at of totals.keys()) if ((kind >> at) & 1) totals[at] = (totals[at] ?? 0) - minutes;
  }
  return totals;
}

/**
 * The first stretch of entries in which some seven days are over the limit: windows that overlap belong together.
 * Entries outside the windows need not give way, and what gives way within them never puts other days over.
 */
function nextStretch(
  { dayOf }: Sheet,
  credit: Int32Array,
  limit: number,
  start: number,
): { readonly from: number; readonly end: number } | null {
  let opens: number | null = null;
  let end = start;
  let from = start;
  let sum = 0;
  for (let at = start; at < dayOf.length; at += 1) {
    const day = dayOf[at] ?? 0;
    sum += Math.max(0, credit[at] ?? 0);
    for (; (dayOf[from] ?? day) <= day - DAYS; from += 1) sum -= Math.max(0, credit[from] ?? 0);
    if (sum <= limit) continue;
    if (opens !== null && from >= end) break;
    opens ??= from;
    end = at + 1;
  }
  return opens === null ? null : { from: opens, end };
}

/**
 * What each entry of a stretch gives up. Entries of one day and one rank are one item; within it the last gives way first.
 * @param plan - says how many minutes of each item stay.
 */
function givenUp(
  credit: Int32Array,
  entries: readonly Entry[],
  rankOf: (entry: Entry) => number,
  plan: (items: Stretch) => readonly number[],
): Given {
  const groups = [...groupBy(entries, (entry) => entry.day * MOST_RANKS + rankOf(entry))]
    .map(([key, members]) => ({ key: Number(key), members }))
    .sort((a, b) => a.key - b.key);
  const items = groups.map(({ key, members }) => ({
    day: Math.floor(key / MOST_RANKS),
    rank: key % MOST_RANKS,
    minutes: members.reduce((sum, { index }) => sum + (credit[index] ?? 0), 0),
  }));
  const kept = plan(items);
  const given = new Map<Entry, number>();
  for (const [at, { members }] of groups.entries()) {
    let open = (items[at]?.minutes ?? 0) - (kept[at] ?? 0);
    for (const entry of [...members].reverse()) {
      const taken = Math.min(open, credit[entry.index] ?? 0);
      if (taken > 0) given.set(entry, taken);
      open -= taken;
    }
  }
  return given;
}

/** More ranks than any step keeps categories. */
const MOST_RANKS = 100;
