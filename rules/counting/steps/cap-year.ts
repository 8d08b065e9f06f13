import { formatClockHours } from '../../explain/format-amount.ts';
import { formatDate } from '../../explain/format-date.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { type PlainDate, addDays, addMonths } from '../../vocabulary/plain-date.ts';
import { accountOf, creditIn, creditedIn } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Part, giveUp, leastHarmFirst } from '../give-up.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { openStakes } from '../stakes.ts';
import { reasonOf } from '../take-minutes.ts';

/** A year of experience: its entries, and how many minutes of the first one the year before has used up. */
interface Block {
  readonly opens: PlainDate;
  readonly entries: readonly Entry[];
  readonly usedOfFirst: number;
}

/**
 * Cuts what a category has above its limit in each block of months from the first counted day on; nothing carries over.
 * A block that stretches goes on after its months until it has reached the limit, and the next one begins there.
 */
export function capYear(sheet: Sheet, context: CountingContext, step: StepOf<'year-cap'>): void {
  const limit = numberOfLaw(context, step.limit);
  const closesOn = blockEnd(context, step);
  const all = creditedIn(sheet, step.category);
  const parts: Part[] = [];
  let start = 0;
  let usedOfFirst = 0;
  while (start < all.length) {
    const opens = all[start]?.on ?? context.asOf;
    const closes = closesOn(opens);
    let end = start;
    while ((all[end]?.on ?? closes) < closes) end += 1;
    const block = { opens, entries: all.slice(start, end), usedOfFirst };
    const missing = limit - minutesIn(sheet, step, block);
    if (missing < 0) parts.push(partOf(sheet, step, block, -missing, limit));
    const next =
      step.stretches && missing > 0 ? stretch(sheet, step, all, end, missing) : { start: end, usedOfFirst: 0 };
    ({ start, usedOfFirst } = next);
  }
  if (parts.length > 0) giveUp(sheet, parts, { from: step.from, stakes: openStakes(sheet, context, step, step.from) });
}

/** The first day after a block that opens on a day. */
function blockEnd(context: CountingContext, { months, weeks }: StepOf<'year-cap'>): (opens: PlainDate) => PlainDate {
  if (weeks !== undefined) {
    const days = numberOfLaw(context, weeks) * 7;
    return (opens) => addDays(opens, days);
  }
  if (months === undefined) throw new RangeError('A cap on each year needs its months or its weeks');
  const length = numberOfLaw(context, months);
  return (opens) => addMonths(opens, length);
}

function minutesIn(sheet: Sheet, { category }: StepOf<'year-cap'>, { entries, usedOfFirst }: Block): number {
  const account = accountOf(sheet, category);
  return entries.reduce((sum, entry) => sum + creditIn(account, entry), 0) - usedOfFirst;
}

/** Where the next block begins when this one goes on until what it misses is there. */
function stretch(
  sheet: Sheet,
  { category }: StepOf<'year-cap'>,
  all: readonly Entry[],
  from: number,
  missing: number,
): { readonly start: number; readonly usedOfFirst: number } {
  const account = accountOf(sheet, category);
  let left = missing;
  for (let at = from; at < all.length; at += 1) {
    const entry = all[at];
    const minutes = entry === undefined ? 0 : creditIn(account, entry);
    if (minutes > left) return { start: at, usedOfFirst: left };
    left -= minutes;
  }
  return { start: all.length, usedOfFirst: 0 };
}

function partOf(sheet: Sheet, step: StepOf<'year-cap'>, block: Block, excess: number, limit: number): Part {
  const why = step.why.replace('{limit}', formatClockHours(limit)).replace('{date}', formatDate(block.opens));
  return { ordered: leastHarmFirst(sheet, block.entries, step.keep), excess, reason: reasonOf(step, why) };
}
