import { hoursInWords } from '../../explain/hours-in-words.ts';
import { WHOLE } from '../../evaluate/read-parameter.ts';
import { formatClockHours } from '../../explain/format-amount.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { accountOf, creditIn } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Part, giveUp, leastHarmFirst } from '../give-up.ts';
import { periodOf } from '../period-of.ts';
import { runsOf } from '../runs-of.ts';
import { type Account, type Entry, type Sheet } from '../sheet.ts';
import { openStakes } from '../stakes.ts';
import { reasonOf } from '../take-minutes.ts';

type Step = StepOf<'share-cap'>;

/**
 * Cuts a category to its share, over the whole record or in each period of the calendar by itself.
 * Measured after the cut unless the text names another base,
 * so that with a half, 40 hours of the rest admit 40 of the category and no more.
 */
export function capShare(sheet: Sheet, context: CountingContext, step: Step): void {
  const share = numberOfLaw(context, step.share);
  const periods = step.period === undefined ? [sheet.entries] : runsOf(sheet.entries, periodOf(step.period, sheet));
  const parts = [...periods].flatMap((entries) => partIn(sheet, context, step, share, entries) ?? []);
  if (parts.length > 0) giveUp(sheet, parts, { from: step.from, stakes: openStakes(sheet, context, step, step.from) });
}

function partIn(
  sheet: Sheet,
  context: CountingContext,
  step: Step,
  share: number,
  entries: readonly Entry[],
): Part | null {
  const capped = accountOf(sheet, step.category);
  const counted = creditAmong(capped, entries);
  const all = creditAmong(accountOf(sheet, step.of), entries);
  const allowed = allowedOf(step, share, counted, all);
  if (counted <= allowed) return null;
  const repair = step.repair ?? repairOf(context, step, share, counted, all - counted);
  const reason = reasonOf(step, step.why.replace('{limit}', formatClockHours(allowed)), repair);
  const credited = entries.filter((entry) => creditIn(capped, entry) > 0);
  return { ordered: leastHarmFirst(sheet, credited, step.keep), excess: counted - allowed, reason };
}

/** Entries of a sheet or of a period are neighbors, so that their credit is a stretch of the column. */
function creditAmong({ credit }: Account, entries: readonly Entry[]): number {
  const last = entries.at(-1)?.index ?? -1;
  let sum = 0;
  for (let index = entries[0]?.index ?? 0; index <= last; index += 1) sum += Math.max(0, credit[index] ?? 0);
  return sum;
}

function allowedOf({ base }: Step, share: number, counted: number, all: number): number {
  if (base === 'before-cut') return Math.floor((all * share) / WHOLE);
  return share >= WHOLE ? counted : Math.floor(((all - counted) * share) / (WHOLE - share));
}

function repairOf({ rulebook }: CountingContext, step: Step, share: number, counted: number, rest: number) {
  const needed = step.base === 'before-cut' ? 0 : Math.ceil((counted * (WHOLE - share)) / share) - rest;
  if (needed <= 0) return undefined;
  const label = rulebook.counting.categories[step.of]?.label.toLowerCase() ?? step.of;
  const when = step.period === undefined ? '' : ` in the same ${SAME[step.period]}`;
  return `With ${hoursInWords(needed)} more of other ${label}${when} all of it would count.`;
}

const SAME: Readonly<Record<NonNullable<Step['period']>, string>> = {
  week: 'week',
  fortnight: 'two weeks',
  month: 'month',
  quarter: 'quarter of the year',
  'half-year': 'half of the year',
  year: 'year',
};
