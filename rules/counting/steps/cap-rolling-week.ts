import { formatClockHours } from '../../explain/format-amount.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { rankIn } from '../give-up.ts';
import { groupBy } from '../group-by.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { reasonOf, takeMinutes } from '../take-minutes.ts';
import { planWeekCuts } from './plan-week-cuts.ts';

const DAYS = 7;

/**
 * Cuts what any seven consecutive days have above the limit. As many minutes are kept as the law allows,
 * and among equally many the most precious: of each stretch in which seven days are over the limit, the best choice is taken.
 */
export function capRollingWeek(sheet: Sheet, context: CountingContext, step: StepOf<'period-cap'>): void {
  const limit = numberOfLaw(context, step.limit);
  const { credit } = accountOf(sheet, step.category);
  const ranks = (step.keep ?? []).map((category) => accountOf(sheet, category).credit);
  const reason = reasonOf(step, step.why.replace('{limit}', formatClockHours(limit)));
  for (let stretch = nextStretch(sheet, credit, limit, 0); stretch !== null;) {
    const { from, end } = stretch;
    const entries = sheet.entries.slice(from, end).filter(({ index }) => (credit[index] ?? 0) > 0);
    for (const [entry, minutes] of givenUp(credit, entries, ranks, limit))
      takeMinutes(sheet, entry, step.from, minutes, reason);
    stretch = nextStretch(sheet, credit, limit, from);
  }
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
 */
function givenUp(
  credit: Int32Array,
  entries: readonly Entry[],
  ranks: readonly Int32Array[],
  limit: number,
): Map<Entry, number> {
  const groups = [...groupBy(entries, (entry) => entry.day * (ranks.length + 1) + rankIn(entry, ranks))]
    .map(([key, members]) => ({ key: Number(key), members }))
    .sort((a, b) => a.key - b.key);
  const items = groups.map(({ key, members }) => ({
    day: Math.floor(key / (ranks.length + 1)),
    rank: key % (ranks.length + 1),
    minutes: members.reduce((sum, { index }) => sum + (credit[index] ?? 0), 0),
  }));
  const kept = planWeekCuts(items, limit, ranks.length);
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
