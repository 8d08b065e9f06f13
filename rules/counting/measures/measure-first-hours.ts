import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';

/**
 * Measures how much of a category lies among the first hours of another one, in the order of the days.
 * An entry in which the first hours run out counts as far as it lies among them.
 * @returns minutes.
 */
export function measureFirstHours(sheet: Sheet, context: CountingContext, rule: MeasureOf<'first-hours'>): Measured {
  const base = accountOf(sheet, rule.base).credit;
  const { credit } = accountOf(sheet, rule.category);
  let left = numberOfLaw(context, rule.first);
  let minutes = 0;
  for (let index = 0; index < base.length && left > 0; index += 1) {
    const inside = Math.min(left, Math.max(0, base[index] ?? 0));
    minutes += Math.min(inside, Math.max(0, credit[index] ?? 0));
    left -= inside;
  }
  return { value: minutes };
}
