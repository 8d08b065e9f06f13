import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { addDays, addMonths } from '../../vocabulary/plain-date.ts';
import { accountOf, isCredited } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Entry, type Sheet } from '../sheet.ts';

/** One part of a year: what counts toward it and how much it asks for. */
interface Part {
  readonly credit: Int32Array;
  readonly least: number;
}

/**
 * Counts full years of experience of no fixed length: a year closes on the first day on which its least months are over
 * and every part is reached, if that is within its most months; otherwise it begins anew with the next counted day.
 */
export function measureExperienceYears(
  sheet: Sheet,
  context: CountingContext,
  rule: MeasureOf<'experience-years'>,
): Measured {
  const parts = rule.parts.map(({ category, least }) => ({
    credit: accountOf(sheet, category).credit,
    least: numberOfLaw(context, least),
  }));
  const [months, most] = [numberOfLaw(context, rule.months), numberOfLaw(context, rule.most)];
  // Any day on which something counts may open or close a year; the parts only say what must be full.
  const counted = sheet.entries.filter((entry) => isCredited(sheet, entry));
  let years = 0;
  for (let start = 0; start < counted.length;) {
    const end = endOfYear(counted, parts, start, { months, most });
    if (end === null) start = nextDay(counted, start);
    else {
      years += 1;
      start = end;
    }
  }
  return { value: years };
}

/** The place after a year that begins at a place; null when none can. */
function endOfYear(
  counted: readonly Entry[],
  parts: readonly Part[],
  start: number,
  { months, most }: { readonly months: number; readonly most: number },
): number | null {
  const opens = counted[start]?.on;
  if (opens === undefined) return null;
  const [earliest, latest] = [addDays(addMonths(opens, months), -1), addMonths(opens, most)];
  const minutes = parts.map(() => 0);
  for (let at = start; at < counted.length; at += 1) {
    const entry = counted[at];
    if (entry === undefined || entry.on >= latest) return null;
    for (const [part, { credit }] of parts.entries())
      minutes[part] = (minutes[part] ?? 0) + Math.max(0, credit[entry.index] ?? 0);
    const isFull = parts.every(({ least }, part) => (minutes[part] ?? 0) >= least);
    if (isFull && entry.on >= earliest) return nextDay(counted, at);
  }
  return null;
}

/** The first place of the next counted day. */
function nextDay(counted: readonly Entry[], from: number): number {
  let at = from + 1;
  while (at < counted.length && counted[at]?.day === counted[from]?.day) at += 1;
  return at;
}
