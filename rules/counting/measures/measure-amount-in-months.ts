import { UNKNOWN } from '../../engine/unknown.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type PlainDate, addMonths } from '../../vocabulary/plain-date.ts';
import { accountOf, creditIn, creditedIn } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Entry, type Sheet } from '../sheet.ts';

/**
 * Finds the most or the least of a category in one block of months, the first one beginning with its first counted day.
 * A block that is still open is not yet too short, so that it is left out of the least.
 * @returns minutes; UNKNOWN when the least is asked for and no block is over.
 */
export function measureAmountInMonths(
  sheet: Sheet,
  context: CountingContext,
  { category, months, pick }: MeasureOf<'amount-in-months'>,
): Measured {
  const account = accountOf(sheet, category);
  const blocks = blocksOf(creditedIn(sheet, category), numberOfLaw(context, months));
  const sums = blocks.map((entries) => entries.reduce((sum, entry) => sum + creditIn(account, entry), 0));
  if (pick === 'most') return { value: Math.max(0, ...sums) };
  const closed = sums.slice(0, -1);
  return closed.length === 0
    ? { value: UNKNOWN, remark: 'No whole year is over yet.' }
    : { value: Math.min(...closed) };
}

/** The entries of each block, empty ones included: a year without hours is the least there can be. */
function blocksOf(entries: readonly Entry[], months: number): Entry[][] {
  if (months <= 0) throw new RangeError('A block of months must have a length');
  const blocks: Entry[][] = [];
  const first = entries[0]?.on;
  if (first === undefined) return blocks;
  const closesOn = (number: number): PlainDate => addMonths(first, number * months);
  for (const entry of entries) {
    while (blocks.length === 0 || entry.on >= closesOn(blocks.length)) blocks.push([]);
    blocks.at(-1)?.push(entry);
  }
  return blocks;
}
