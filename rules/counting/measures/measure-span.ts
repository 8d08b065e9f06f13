import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type PlainDate, addDays, addMonths } from '../../vocabulary/plain-date.ts';
import { creditOf } from '../account-of.ts';
import { type CountingContext } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';
import { UNKNOWN } from '../../engine/unknown.ts';

/**
 * Measures how many whole months lie between the first and the last counted day, both included.
 * From September 6 to September 5 two years later are 24 months.
 */
export function measureSpan(sheet: Sheet, measure: MeasureOf<'span'>): Measured {
  const days = countedDays(sheet, measure.category);
  const first = days[0];
  const last = days.at(-1);
  return { value: first === undefined || last === undefined ? 0 : wholeMonths(first, addDays(last, 1)) };
}

/** Measures how many months after its issue the registration was still needed; UNKNOWN without one. */
export function measureRegistrationAge(
  sheet: Sheet,
  { registrations }: CountingContext,
  measure: MeasureOf<'registration-age'>,
): Measured {
  const last = countedDays(sheet, measure.category).at(-1);
  const held = registrations?.findLast(({ known, issuedOn }) => known && (last === undefined || issuedOn <= last));
  if (held === undefined) return { value: UNKNOWN };
  if (last === undefined) return { value: 0 };
  // A month begun is a month used, so that one day past the limit is past it.
  const months = wholeMonths(held.issuedOn, last);
  return { value: addMonths(held.issuedOn, months) < last ? months + 1 : months };
}

function countedDays(sheet: Sheet, category: string): PlainDate[] {
  return sheet.entries.filter((entry) => creditOf(sheet, category, entry) > 0).map(({ on }) => on);
}

/** Whole months from one day to another; month ends count as the same day. */
function wholeMonths(from: PlainDate, until: PlainDate): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  const rough = years * 12 + Number(until.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, rough) <= until ? rough : rough - 1;
}
