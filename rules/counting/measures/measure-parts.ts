import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { totalCredit } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';

type Part = MeasureOf<'parts'>['of'][number];

/**
 * Adds up what the parts have above their own floors: a part that is short takes nothing from the others.
 * @returns minutes that may fill a free part.
 */
export function measureSurplus(sheet: Sheet, context: CountingContext, { of }: MeasureOf<'surplus'>): Measured {
  return { value: sumOf(of, (part) => surplusOf(sheet, context, part)) };
}

/**
 * Adds up the parts of a block, each up to its own amount, so that plenty of one does not stand in for another.
 * What is above goes into the free part: that of the parts named (of all where only a limit is named), up to its limit.
 * @returns minutes of the block that are filled.
 */
export function measureParts(sheet: Sheet, context: CountingContext, rule: MeasureOf<'parts'>): Measured {
  const { of, surplusOf: named, surplusUpTo } = rule;
  const filled = sumOf(of, ({ category, least }) =>
    Math.min(totalCredit(sheet, category), numberOfLaw(context, least)),
  );
  if (named === undefined && surplusUpTo === undefined) return { value: filled };
  const free = of.filter(({ category }) => named?.includes(category) ?? true);
  const surplus = sumOf(free, (part) => surplusOf(sheet, context, part));
  const limit = surplusUpTo === undefined ? surplus : numberOfLaw(context, surplusUpTo);
  return { value: filled + Math.min(surplus, limit) };
}

function surplusOf(sheet: Sheet, context: CountingContext, { category, least }: Part): number {
  return Math.max(0, totalCredit(sheet, category) - numberOfLaw(context, least));
}

function sumOf(parts: readonly Part[], minutesOf: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + minutesOf(part), 0);
}
