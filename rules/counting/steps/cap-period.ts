import { formatClockHours } from '../../explain/format-amount.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberByEntry } from '../counting-context.ts';
import { groupBy } from '../group-by.ts';
import { giveUp, leastHarmFirst } from '../give-up.ts';
import { periodOf } from '../period-of.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { reasonOf } from '../take-minutes.ts';

/** Cuts what a category has above its limit in a period of the calendar. */
export function capPeriod(sheet: Sheet, context: CountingContext, step: StepOf<'period-cap'>): void {
  if (step.per === undefined) return capIn(sheet, context, step, sheet.entries);
  for (const entries of groupBy(sheet.entries, ({ setting }) => setting.id).values())
    capIn(sheet, context, step, entries);
}

function capIn(sheet: Sheet, context: CountingContext, step: StepOf<'period-cap'>, entries: readonly Entry[]): void {
  const { credit } = accountOf(sheet, step.category);
  const keyOf = periodOf(step.period, sheet);
  const limitOn = numberByEntry(context, step.limit);
  const creditAt = (at: number) => Math.max(0, credit[entries[at]?.index ?? -1] ?? 0);
  let start = 0;
  let sum = 0;
  for (let end = 0; end <= entries.length; end += 1) {
    const [first, next] = [entries[start], entries[end]];
    if (first === undefined) return;
    if (next !== undefined && keyOf(next) === keyOf(first)) {
      sum += creditAt(end);
      continue;
    }
    const limit = limitOn(first);
    if (sum > limit) cut(sheet, step, entries.slice(start, end), sum - limit, limit);
    start = end;
    sum = creditAt(end);
  }
}

function cut(sheet: Sheet, step: StepOf<'period-cap'>, inside: readonly Entry[], excess: number, limit: number): void {
  const { credit } = accountOf(sheet, step.category);
  const entries = inside.filter(({ index }) => (credit[index] ?? 0) > 0);
  const reason = reasonOf(step, step.why.replace('{limit}', formatClockHours(limit)));
  giveUp(sheet, leastHarmFirst(sheet, entries, step.keep), excess, step.from, reason);
}
