import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { periodOf } from '../period-of.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { countPeriods } from './count-periods.ts';
import { firstCounted } from './counted-ends.ts';

type Rule = MeasureOf<'owed-by-period'>;

/**
 * Works out what is owed where every period in which something of a category counts owes the same.
 * @returns grains; 0 while nothing counts.
 */
export function measureOwedByPeriod(sheet: Sheet, context: CountingContext, rule: Rule): Measured {
  const periods = countPeriods(sheet, accountOf(sheet, rule.category), readerOf(sheet, rule));
  return { value: periods * numberOfLaw(context, rule.each) };
}

/** Fortnights run from the first counted week, whatever was logged before it. */
function readerOf(sheet: Sheet, { category, period }: Rule): (entry: Entry) => number {
  if (period !== 'fortnight') return periodOf(period, sheet);
  const first = firstCounted(sheet, category)?.week ?? 0;
  return ({ week }) => Math.floor((week - first) / 2);
}
