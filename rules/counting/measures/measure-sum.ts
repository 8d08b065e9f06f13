import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { totalCredit } from '../account-of.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';

/** Adds up what is credited to a category, in minutes. */
export function measureSum(sheet: Sheet, { category }: MeasureOf<'sum'>): Measured {
  return { value: totalCredit(sheet, category) };
}
