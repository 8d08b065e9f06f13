import { type CAP_PERIODS } from '../rulebooks/schema/steps/caps.ts';
import { type Entry, type Sheet } from './sheet.ts';

/** A period of the calendar. */
export type Period = Exclude<(typeof CAP_PERIODS)[number], 'rolling-week'> | 'rolling-week';

/**
 * How entries are put into periods of the calendar: two entries with the same number share the period.
 * Fortnights run from the first week of the log.
 */
export function periodOf(period: Period, { entries }: Pick<Sheet, 'entries'>): (entry: Entry) => number {
  const firstWeek = entries[0]?.week ?? 0;
  switch (period) {
    case 'week':
    case 'rolling-week':
      return ({ week }) => week;
    case 'fortnight':
      return ({ week }) => Math.floor((week - firstWeek) / 2);
    case 'month':
      return ({ month }) => month;
    case 'quarter':
      return ({ month }) => Math.floor(month / 3);
    case 'half-year':
      return ({ month }) => Math.floor(month / 6);
    case 'year':
      return ({ month }) => Math.floor(month / 12);
  }
}
