import { UNKNOWN } from '../../engine/unknown.ts';
import { WHOLE } from '../../evaluate/read-parameter.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { totalCredit } from '../account-of.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';

/**
 * Measures which share of a category another one makes up.
 * @returns ten-thousandths, rounded down so that a share is never more than it is; UNKNOWN while the whole is empty.
 */
export function measureShare(sheet: Sheet, { category, of }: MeasureOf<'share'>): Measured {
  const whole = totalCredit(sheet, of);
  if (whole === 0) return { value: UNKNOWN, remark: 'Nothing counts yet of which a share could be taken.' };
  return { value: Math.floor((totalCredit(sheet, category) * WHOLE) / whole) };
}
