import { UNKNOWN } from '../../engine/unknown.ts';
import { formatClockHours } from '../../explain/format-amount.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';
import { minutesBySupervisor } from './minutes-by-supervisor.ts';

/**
 * Finds the least of a category under any one supervisor who has some of it.
 * @returns minutes; UNKNOWN while nobody named has any.
 */
export function measureLeastPerSupervisor(sheet: Sheet, { category }: MeasureOf<'least-per-supervisor'>): Measured {
  const ordered = [...minutesBySupervisor(sheet, category, 'anything')].sort(([, a], [, b]) => a - b);
  const least = ordered[0];
  if (least === undefined) return { value: UNKNOWN, remark: 'None of it stands under a supervisor who is named.' };
  const [{ name }, minutes] = least;
  return { value: minutes, remark: `The least is under ${name}: ${formatClockHours(minutes)} h.` };
}
