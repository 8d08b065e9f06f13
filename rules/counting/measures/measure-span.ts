import { UNKNOWN } from '../../engine/unknown.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { addDays } from '../../vocabulary/plain-date.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';
import { firstCounted, lastCounted } from './counted-ends.ts';
import { workedBeforeCaps } from './worked-before-caps.ts';
import { begunMonths, wholeMonths } from './months-between.ts';

type Span = MeasureOf<'span'>;

/**
 * Measures how many whole months lie between the first and the last counted day, both included.
 * From September 6 to September 5 two years later are 24 months. Months of other work may be added, up to a number of law.
 * @returns months.
 */
export function measureSpan(sheet: Sheet, context: CountingContext, measure: Span): Measured {
  const own = ownMonths(sheet, context, measure);
  if (measure.plus === undefined) return { value: own };
  const added = addedMonths(sheet, context, measure.plus);
  const label = context.rulebook.counting.categories[measure.plus.category]?.label ?? '';
  return { value: own + added, remark: `Months for “${label}” among them: ${String(added)}.` };
}

function ownMonths(sheet: Sheet, context: CountingContext, { category, beforeCaps }: Span): number {
  const worked = beforeCaps === true ? workedBeforeCaps(sheet, context, category) : null;
  const first = worked === null ? firstCounted(sheet, category) : (worked[0] ?? null);
  const last = worked === null ? lastCounted(sheet, category) : (worked.at(-1) ?? null);
  return first === null || last === null ? 0 : wholeMonths(first.on, addDays(last.on, 1));
}

/** A cap on hours does not shorten the time in which they were worked. */
function addedMonths(sheet: Sheet, context: CountingContext, plus: NonNullable<Span['plus']>): number {
  const months = new Set(workedBeforeCaps(sheet, context, plus.category).map(({ month }) => month));
  return Math.min(months.size, numberOfLaw(context, plus.upTo));
}

/** Measures how many months after its issue the registration was still needed; UNKNOWN without one. */
export function measureRegistrationAge(
  sheet: Sheet,
  { registrations }: CountingContext,
  { category }: MeasureOf<'registration-age'>,
): Measured {
  const last = lastCounted(sheet, category);
  const held = registrations?.findLast(({ known, issuedOn }) => known && (last === null || issuedOn <= last.on));
  if (held === undefined) return { value: UNKNOWN };
  return { value: last === null ? 0 : begunMonths(held.issuedOn, last.on) };
}
