import { UNKNOWN } from '../../engine/unknown.ts';
import { formatClockHours } from '../../explain/format-amount.ts';
import { formatDate } from '../../explain/format-date.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type PlainDate, addDays } from '../../vocabulary/plain-date.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';
import { begunMonths, wholeMonths } from './months-between.ts';
import { walkBlocks } from './walk-blocks.ts';

/** One full block: its first and last day and the months they span, both included. */
interface Block {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly months: number;
}

/**
 * Measures how many months the full blocks of so many hours took, from the day of the first minute to the day of the
 * last, both included. A day on which one block ends and the next begins belongs to both.
 * @returns months of the shortest or the longest block; UNKNOWN while no block is full.
 */
export function measureBlockMonths(sheet: Sheet, context: CountingContext, rule: MeasureOf<'block-months'>): Measured {
  const size = numberOfLaw(context, rule.size);
  const blocks = fullBlocks(sheet, rule, size);
  const first = blocks[0];
  const hours = `${formatClockHours(size)} hours`;
  if (first === undefined) return { value: UNKNOWN, remark: `The first ${hours} are not full yet.` };
  const isBetter = (one: Block, other: Block) =>
    rule.pick === 'shortest' ? one.months < other.months : one.months > other.months;
  const { months, from, until } = blocks.reduce((best, block) => (isBetter(block, best) ? block : best), first);
  return { value: months, remark: `The ${rule.pick} ${hours} ran from ${formatDate(from)} to ${formatDate(until)}.` };
}

function fullBlocks(sheet: Sheet, { category, pick }: MeasureOf<'block-months'>, size: number): Block[] {
  // What is held against a maximum has used a month that it began; what is held against a minimum has not filled it.
  const monthsOf = pick === 'longest' ? begunMonths : wholeMonths;
  const blocks: Block[] = [];
  let from: PlainDate | null = null;
  walkBlocks(sheet, accountOf(sheet, category), size, ({ on }, _, isLast) => {
    from ??= on;
    if (!isLast) return;
    blocks.push({ from, until: on, months: monthsOf(from, addDays(on, 1)) });
    from = null;
  });
  return blocks;
}
