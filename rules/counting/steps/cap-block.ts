import { formatClockHours } from '../../explain/format-amount.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { accountOf, creditIn } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Part, giveUp, leastHarmFirst } from '../give-up.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { openStakes } from '../stakes.ts';
import { reasonOf } from '../take-minutes.ts';

/**
 * Cuts what a category has above its limit in each block of so many hours of its base, in the order of the days:
 * at most four hours of supervision for every forty hours worked. A block not yet full has the whole limit.
 * What falls on the day on which a block ends belongs to that block.
 */
export function capBlock(sheet: Sheet, context: CountingContext, step: StepOf<'block-cap'>): void {
  const size = numberOfLaw(context, step.size);
  const limit = numberOfLaw(context, step.limit);
  const base = accountOf(sheet, step.base);
  const account = accountOf(sheet, step.category);
  const parts: Part[] = [];
  let worked = 0;
  let block: Entry[] = [];
  let lastDay: number | null = null;
  for (const entry of sheet.entries) {
    if (worked >= size && entry.day !== lastDay) {
      parts.push(...partsOf(sheet, step, block, limit));
      worked %= size;
      block = [];
    }
    lastDay = entry.day;
    worked += creditIn(base, entry);
    if (creditIn(account, entry) > 0) block.push(entry);
  }
  parts.push(...partsOf(sheet, step, block, limit));
  if (parts.length > 0) giveUp(sheet, parts, { from: step.from, stakes: openStakes(sheet, context, step, step.from) });
}

function partsOf(sheet: Sheet, step: StepOf<'block-cap'>, block: readonly Entry[], limit: number): Part[] {
  const account = accountOf(sheet, step.category);
  const excess = block.reduce((sum, entry) => sum + creditIn(account, entry), 0) - limit;
  if (excess <= 0) return [];
  const reason = reasonOf(step, step.why.replace('{limit}', formatClockHours(limit)));
  return [{ ordered: leastHarmFirst(sheet, block, step.keep), excess, reason }];
}
