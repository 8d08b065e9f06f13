import { formatClockHours } from '../../explain/format-amount.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberByEntry } from '../counting-context.ts';
import { groupBy } from '../group-by.ts';
import { type Part, giveUp, leastHarmFirst } from '../give-up.ts';
import { periodOf } from '../period-of.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { openStakes } from '../stakes.ts';
import { reasonOf } from '../take-minutes.ts';

/** Cuts what a category has above its limit in a period of the calendar. */
export function capPeriod(sheet: Sheet, context: CountingContext, step: StepOf<'period-cap'>): void {
  const parts =
    step.per === undefined
      ? partsIn(sheet, context, step, sheet.entries)
      : [...groupBy(sheet.entries, ({ setting }) => setting.id).values()].flatMap((entries) =>
          partsIn(sheet, context, step, entries),
        );
  if (parts.length > 0) giveUp(sheet, parts, { from: step.from, stakes: openStakes(sheet, context, step, step.from) });
}

function partsIn(
  sheet: Sheet,
  context: CountingContext,
  step: StepOf<'period-cap'>,
  entries: readonly Entry[],
): Part[] {
  const { credit } = accountOf(sheet, step.category);
  const keyOf = periodOf(step.period, sheet);
  const limitOn = numberByEntry(context, step.limit);
  const creditAt = (at: number) => Math.max(0, credit[entries[at]?.index ?? -1] ?? 0);
  const parts: Part[] = [];
  let start = 0;
  let sum = 0;
  for (let end = 0; end <= entries.length; end += 1) {
    const [first, next] = [entries[start], entries[end]];
    if (first === undefined) break;
    if (next !== undefined && keyOf(next) === keyOf(first)) {
      sum += creditAt(end);
      continue;
    }
    const limit = limitOn(first);
    if (sum > limit) parts.push(partOf(sheet, step, entries.slice(start, end), sum - limit, limit));
    start = end;
    sum = creditAt(end);
  }
  return parts;
}

function partOf(
  sheet: Sheet,
  step: StepOf<'period-cap'>,
  inside: readonly Entry[],
  excess: number,
  limit: number,
): Part {
  const { credit } = accountOf(sheet, step.category);
  const entries = inside.filter(({ index }) => (credit[index] ?? 0) > 0);
  const reason = reasonOf(step, step.why.replace('{limit}', formatClockHours(limit)));
  return { ordered: leastHarmFirst(sheet, entries, step.keep), excess, reason };
}
