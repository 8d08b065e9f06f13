import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { addMonths, toEpochDay } from '../../vocabulary/plain-date.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Entry, type Sheet } from '../sheet.ts';

/** One part of a package: what counts toward it and how much it asks for. */
interface Part {
  readonly credit: Int32Array;
  readonly least: number;
}

/** What one block of months has so far: minutes by part, and the weeks in which the first part counts. */
interface Block {
  readonly minutes: number[];
  weeks: number;
  lastWeek: number | null;
}

/**
 * Counts the blocks of months in which every part of a package is reached, the first block beginning with the first
 * counted day of the first part. What one block has too much of does not fill another.
 * @returns how many blocks are complete; a block that is reached early counts at once.
 */
export function measureYearPackages(
  sheet: Sheet,
  context: CountingContext,
  rule: MeasureOf<'year-packages'>,
): Measured {
  const parts = rule.parts.map(({ category, least }) => ({
    credit: accountOf(sheet, category).credit,
    least: numberOfLaw(context, least),
  }));
  const weeks = rule.weeks === undefined ? 0 : numberOfLaw(context, rule.weeks);
  const blocks = fillBlocks(sheet, parts, numberOfLaw(context, rule.months));
  const isComplete = (block: Block) =>
    block.weeks >= weeks && parts.every(({ least }, at) => (block.minutes[at] ?? 0) >= least);
  return { value: blocks.filter(isComplete).length };
}

/** Adds up the entries by block, in one pass; blocks without entries are left out. */
function fillBlocks(sheet: Sheet, parts: readonly Part[], months: number): Block[] {
  if (months <= 0) throw new RangeError('A block of months must have a length');
  const blocks: Block[] = [];
  const first = sheet.entries.find(({ index }) => (parts[0]?.credit[index] ?? 0) > 0);
  if (first === undefined) return blocks;
  let block: Block | undefined;
  let number = 0;
  let closes = first.day;
  for (const entry of sheet.entries) {
    if (entry.day < first.day) continue;
    if (block === undefined || entry.day >= closes) {
      block = { minutes: parts.map(() => 0), weeks: 0, lastWeek: null };
      blocks.push(block);
    }
    // Counted from the first day each time, so that a short month does not shift the blocks after it.
    for (; entry.day >= closes; number += 1) closes = toEpochDay(addMonths(first.on, (number + 1) * months));
    add(block, parts, entry);
  }
  return blocks;
}

function add(block: Block, parts: readonly Part[], { index, week }: Entry): void {
  for (let at = 0; at < parts.length; at += 1) {
    const minutes = parts[at]?.credit[index] ?? 0;
    if (minutes <= 0) continue;
    block.minutes[at] = (block.minutes[at] ?? 0) + minutes;
    if (at > 0 || block.lastWeek === week) continue;
    block.weeks += 1;
    block.lastWeek = week;
  }
}
