import { fromEpochDay } from '../../vocabulary/plain-date.ts';
import { type Period } from '../period-of.ts';
import { type Sheet } from '../sheet.ts';

/**
 * Names a period of the calendar by its beginning: the first day of a week or of two, or the first month of a longer one.
 * @param number - the number that `periodOf` gives the period.
 */
export function startOfPeriod(period: Exclude<Period, 'rolling-week'>, number: number, { entries }: Sheet): string {
  if (period === 'week') return fromEpochDay(number * 7 - 3);
  if (period === 'fortnight') return fromEpochDay(((entries[0]?.week ?? 0) + number * 2) * 7 - 3);
  const month = number * MONTHS[period];
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
