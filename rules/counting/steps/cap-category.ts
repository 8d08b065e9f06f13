import { formatClockHours } from '../../explain/format-amount.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { creditOf, totalCredit } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { giveUp, giveUpSparingWeeks, leastHarmFirst } from '../give-up.ts';
import { groupBy } from '../group-by.ts';
import { type Entry, type Sheet } from '../sheet.ts';

function creditedIn(sheet: Sheet, category: string): Entry[] {
  return sheet.entries.filter((entry) => creditOf(sheet, category, entry) > 0);
}

/** Cuts what a category has above its limit over the whole record. */
export function capTotal(sheet: Sheet, context: CountingContext, step: StepOf<'total-cap'>): void {
  const limit = numberOfLaw(context, step.limit);
  const excess = totalCredit(sheet, step.category) - limit;
  if (excess <= 0) return;
  const reason = { requirement: step.requirement, why: step.why.replace('{limit}', formatClockHours(limit)) };
  const ordered = leastHarmFirst(sheet, creditedIn(sheet, step.category), step.keep);
  if (areWeeksCounted(context, step.from)) giveUpSparingWeeks(sheet, ordered, excess, step.from, reason);
  else giveUp(sheet, ordered, excess, step.from, reason);
}

/** Whether the law asks for weeks in which a category counts; only then is a week worth sparing. */
function areWeeksCounted({ rulebook }: CountingContext, category: string): boolean {
  return Object.values(rulebook.counting.measures).some(
    (measure) => measure.kind === 'weeks' && measure.category === category,
  );
}

/** Cuts what a category has above its limit in a calendar week or month. */
export function capPeriod(sheet: Sheet, context: CountingContext, step: StepOf<'period-cap'>): void {
  const periods = groupBy(creditedIn(sheet, step.category), ({ week, month }) =>
    step.period === 'month' ? month : week,
  );
  for (const entries of periods.values()) {
    const limit = numberOfLaw(context, step.limit, entries[0]?.on);
    const excess = entries.reduce((sum, entry) => sum + creditOf(sheet, step.category, entry), 0) - limit;
    if (excess <= 0) continue;
    const reason = { requirement: step.requirement, why: step.why.replace('{limit}', formatClockHours(limit)) };
    giveUp(sheet, leastHarmFirst(sheet, entries, step.keep), excess, step.from, reason);
  }
}

/** One whole in ten-thousandths, the grain in which shares are kept. */
const WHOLE = 10_000;

/**
 * Cuts a category to its share of what ends up counted: with a half, as much as everything else of the base.
 * Measured after the cut, so that 40 hours of the rest admit 40 of the category and no more.
 */
export function capShare(sheet: Sheet, context: CountingContext, step: StepOf<'share-cap'>): void {
  const share = numberOfLaw(context, step.share);
  const counted = totalCredit(sheet, step.category);
  const rest = totalCredit(sheet, step.of) - counted;
  const allowed = Math.floor((rest * share) / (WHOLE - share));
  const reason = { requirement: step.requirement, why: step.why.replace('{limit}', formatClockHours(allowed)) };
  giveUp(
    sheet,
    leastHarmFirst(sheet, creditedIn(sheet, step.category), step.keep),
    counted - allowed,
    step.from,
    reason,
  );
}
