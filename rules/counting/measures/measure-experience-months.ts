import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type PlainDate, addDays, addMonths } from '../../vocabulary/plain-date.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';
import { wholeMonths } from './months-between.ts';
import { workedBeforeCaps } from './worked-before-caps.ts';

/** A year of experience under way. */
interface Year {
  readonly opens: PlainDate;
  readonly minutes: number;
}

/**
 * Measures months of experience where a year holds at most so many hours: a year that has its hours gives its months,
 * however long it took, and the year under way gives its whole months so far, never more than a year has.
 * A year closes when its months are over and its hours are there, and the next one opens on that day.
 */
export function measureExperienceMonths(
  sheet: Sheet,
  context: CountingContext,
  { category, limit, months }: MeasureOf<'experience-months'>,
): Measured {
  const [most, length] = [numberOfLaw(context, limit), numberOfLaw(context, months)];
  const worked = workedBeforeCaps(sheet, context, category);
  const [first, last] = [worked[0], worked.at(-1)];
  if (first === undefined || last === undefined) return { value: 0 };
  let year: Year = { opens: first.on, minutes: 0 };
  let full = 0;
  for (const { on, minutes } of worked) {
    const closes = addMonths(year.opens, length);
    // A year that had its hours in time ended with its months; what it had too much is lost.
    if (on >= closes && year.minutes >= most) {
      year = { opens: closes, minutes: 0 };
      full += length;
    }
    year = { ...year, minutes: year.minutes + minutes };
    // A year that stretched ends on the day that brings its hours.
    if (year.minutes >= most && on >= addMonths(year.opens, length)) {
      year = { opens: on, minutes: year.minutes - most };
      full += length;
    }
  }
  return { value: full + Math.min(length, wholeMonths(year.opens, addDays(last.on, 1))) };
}
