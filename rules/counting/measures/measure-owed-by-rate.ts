import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { totalCredit } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';

/**
 * Works out what so many credited hours owe at one hour for every so many.
 * @returns minutes, rounded up to a whole one so that what is owed is never less than the rate.
 */
export function measureOwedByRate(
  sheet: Sheet,
  context: CountingContext,
  { category, onePer }: MeasureOf<'owed-by-rate'>,
): Measured {
  return { value: Math.ceil((totalCredit(sheet, category) * ONE_HOUR) / numberOfLaw(context, onePer)) };
}

const ONE_HOUR = 60;
