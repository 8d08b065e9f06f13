import { UNKNOWN } from '../../engine/unknown.ts';
import { formatClockHours } from '../../explain/format-amount.ts';
import { formatDate } from '../../explain/format-date.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type PlainDate } from '../../vocabulary/plain-date.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Account, type Entry, type Sheet } from '../sheet.ts';
import { walkBlocks } from './walk-blocks.ts';

/**
 * Finds the least of a category in any full block of so many hours of another one, in the order of the days.
 * Time that is part of the block's own hours is split with them; time beside them (supervision of work) belongs to the block
 * of its day, and on the day a block ends to the block that ends.
 * @returns minutes; UNKNOWN while no block is full.
 */
export function measureLeastInBlocks(
  sheet: Sheet,
  context: CountingContext,
  rule: MeasureOf<'least-in-blocks'>,
): Measured {
  const size = numberOfLaw(context, rule.size);
  const { credit } = accountOf(sheet, rule.category);
  const base = accountOf(sheet, rule.base);
  const besideUntil = besideReader(sheet, base, credit);
  let least: { readonly minutes: number; readonly endsOn: PlainDate } | null = null;
  let inBlock = 0;
  let lastIndex = -1;
  let ownLeft = 0;
  walkBlocks(sheet, base, size, (entry, minutes, isLast) => {
    if (entry.index !== lastIndex) ownLeft = Math.max(0, credit[entry.index] ?? 0);
    lastIndex = entry.index;
    const own = Math.min(minutes, ownLeft);
    ownLeft -= own;
    inBlock += besideUntil(entry.day) + own;
    if (!isLast) return;
    if (least === null || inBlock < least.minutes) least = { minutes: inBlock, endsOn: entry.on };
    inBlock = 0;
  });
  return told(least, size);
}

function told(least: { readonly minutes: number; readonly endsOn: PlainDate } | null, size: number): Measured {
  const hours = `${formatClockHours(size)} hours`;
  if (least === null) return { value: UNKNOWN, remark: `The first ${hours} are not full yet.` };
  return { value: least.minutes, remark: `The least was in the ${hours} that ended on ${formatDate(least.endsOn)}.` };
}

/** Gives the minutes beside the base up to a day, each once, as the days go on. */
function besideReader({ entries }: Sheet, base: Account, credit: Int32Array): (day: number) => number {
  let next = 0;
  const beside = ({ index }: Entry) => Math.max(0, credit[index] ?? 0) - Math.max(0, base.credit[index] ?? 0);
  return (day) => {
    let minutes = 0;
    for (let entry = entries[next]; entry !== undefined && entry.day <= day; entry = entries[next]) {
      minutes += Math.max(0, beside(entry));
      next += 1;
    }
    return minutes;
  };
}
