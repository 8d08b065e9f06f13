import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { addDays } from '../../vocabulary/plain-date.ts';
import { creditedIn } from '../account-of.ts';
import { groupBy } from '../group-by.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';
import { wholeMonths } from './months-between.ts';

/** Measures the whole months from the first to the last counted day in the setting that has fewest of them; 0 without any. */
export function measureShortestSetting(sheet: Sheet, { category }: MeasureOf<'shortest-setting'>): Measured {
  const settings = [...groupBy(creditedIn(sheet, category), ({ setting }) => setting.id).values()];
  const months = settings.map((entries) => {
    const [first, last] = [entries[0], entries.at(-1)];
    return first === undefined || last === undefined ? 0 : wholeMonths(first.on, addDays(last.on, 1));
  });
  return { value: months.length === 0 ? 0 : Math.min(...months) };
}
