import { formatDate } from '../../explain/format-date.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { fromEpochDay } from '../../vocabulary/plain-date.ts';
import { accountOf } from '../account-of.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';
import { readPeriods } from './supervision-windows.ts';

/**
 * Finds the most work of a category between one session of supervision and the next, the stretch still open included.
 * Work on the day of a session is taken to follow it.
 * @returns minutes.
 */
export function measureMostBetweenSupervision(
  sheet: Sheet,
  { category }: MeasureOf<'most-between-supervision'>,
): Measured {
  const days = readPeriods(sheet.entries, {
    periodOf: ({ day }) => day,
    credit: accountOf(sheet, category).credit,
    receivedIn: ({ index }) => sheet.evidence[index] ?? 0,
  });
  let most = { minutes: 0, from: 0, until: 0 };
  let [minutes, from] = [0, 0];
  for (const { number, worked, received } of days) {
    if (received > 0) minutes = 0;
    if (minutes === 0) from = number;
    minutes += worked;
    if (minutes > most.minutes) most = { minutes, from, until: number };
  }
  if (most.minutes === 0) return { value: 0 };
  const [first, last] = [fromEpochDay(most.from), fromEpochDay(most.until)].map(formatDate);
  return { value: most.minutes, remark: `The most was worked from ${first ?? ''} to ${last ?? ''}.` };
}
