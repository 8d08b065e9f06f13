import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { accountOf } from '../account-of.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';

/** Finds the most minutes of a category in one week, by the calendar or in any seven days in a row. */
export function measureMostInWeek(sheet: Sheet, { category, rolling }: MeasureOf<'most-in-week'>): Measured {
  const { credit } = accountOf(sheet, category);
  const { dayOf } = sheet;
  let [most, sum, first] = [0, 0, 0];
  for (let index = 0; index < dayOf.length; index += 1) {
    const day = dayOf[index] ?? 0;
    const opens = rolling ? day - 6 : mondayOf(day);
    sum += Math.max(0, credit[index] ?? 0);
    for (; (dayOf[first] ?? opens) < opens; first += 1) sum -= Math.max(0, credit[first] ?? 0);
    if (sum > most) most = sum;
  }
  return { value: most };
}

/** Day 0 was a Thursday, so that the Monday of its week is day -3. */
function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}
