import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { groupBy } from '../group-by.ts';
import { type Measured } from '../measured.ts';
import { periodOf } from '../period-of.ts';
import { type Sheet } from '../sheet.ts';
import { workedBeforeCaps } from './worked-before-caps.ts';
import { countPeriods } from './count-periods.ts';

/** Counts the weeks in which something of a category counts, or at least so much of it. */
export function measureWeeks(sheet: Sheet, context: CountingContext, measure: MeasureOf<'weeks'>): Measured {
  if (measure.beforeCaps !== true) return countReached(sheet, context, measure, 'week');
  const worked = workedBeforeCaps(sheet, context, measure.category);
  const least = measure.least === undefined ? 1 : numberOfLaw(context, measure.least);
  const weeks = [...groupBy(worked, ({ week }) => week).values()];
  const minutesIn = (entries: typeof worked) => entries.reduce((sum, { minutes }) => sum + minutes, 0);
  return { value: weeks.filter((entries) => minutesIn(entries) >= least).length };
}

/** Counts the calendar months in which something of a category counts, or at least so much of it. */
export function measureMonths(sheet: Sheet, context: CountingContext, measure: MeasureOf<'months'>): Measured {
  return countReached(sheet, context, measure, 'month');
}

function countReached(
  sheet: Sheet,
  context: CountingContext,
  { category, least }: MeasureOf<'weeks' | 'months'>,
  period: 'week' | 'month',
): Measured {
  // A period with nothing in it is none, whatever little is asked for.
  const minutes = least === undefined ? 1 : Math.max(1, numberOfLaw(context, least));
  return { value: countPeriods(sheet, accountOf(sheet, category), periodOf(period, sheet), minutes) };
}
