import { formatClockHours } from '../../explain/format-amount.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { creditOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { leastHarmFirst } from '../give-up.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { takeMinutes } from '../take-minutes.ts';

const DAYS = 7;

/** Minutes to give up, by entry index. */
type Plan = Map<number, number>;

/**
 * Cuts what any seven consecutive days have above the limit.
 * Two ways of giving up hours are worked out: the least precious of the seven days, which keeps direct work,
 * and the latest day of the seven, which never gives up more than must be. The one that keeps more hours is taken;
 * if both keep as many, the one that keeps direct work.
 */
export function capRollingWeek(sheet: Sheet, context: CountingContext, step: StepOf<'period-cap'>): void {
  const limit = numberOfLaw(context, step.limit);
  const entries = sheet.entries.filter((entry) => creditOf(sheet, step.category, entry) > 0);
  const gentle = planCuts(sheet, step, entries, limit, (window) => window);
  const fewest = planCuts(sheet, step, entries, limit, (window, last) => window.filter(({ day }) => day === last));
  const plan = minutesIn(fewest) < minutesIn(gentle) ? fewest : gentle;
  const reason = { requirement: step.requirement, why: step.why.replace('{limit}', formatClockHours(limit)) };
  for (const entry of entries) takeMinutes(sheet, entry, step.from, plan.get(entry.index) ?? 0, reason);
}

type Candidates = (window: readonly Entry[], lastDay: number) => readonly Entry[];

function planCuts(
  sheet: Sheet,
  step: StepOf<'period-cap'>,
  entries: readonly Entry[],
  limit: number,
  candidates: Candidates,
): Plan {
  const plan: Plan = new Map();
  const left = (entry: Entry) => creditOf(sheet, step.category, entry) - (plan.get(entry.index) ?? 0);
  for (const lastDay of new Set(entries.map(({ day }) => day))) {
    const window = windowEnding(entries, lastDay);
    let excess = window.reduce((sum, entry) => sum + left(entry), 0) - limit;
    if (excess <= 0) continue;
    for (const entry of leastHarmFirst(sheet, candidates(window, lastDay), step.keep)) {
      const taken = Math.min(excess, left(entry));
      if (taken > 0) plan.set(entry.index, (plan.get(entry.index) ?? 0) + taken);
      excess -= Math.max(0, taken);
    }
  }
  return plan;
}

/** The entries of the seven days that end on a day; entries stand in the order of their days. */
function windowEnding(entries: readonly Entry[], lastDay: number): Entry[] {
  const from = lowerBound(entries, lastDay - DAYS + 1);
  return entries.slice(from, lowerBound(entries, lastDay + 1));
}

function lowerBound(entries: readonly Entry[], day: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function minutesIn(plan: Plan): number {
  return plan.values().reduce((sum, minutes) => sum + minutes, 0);
}
