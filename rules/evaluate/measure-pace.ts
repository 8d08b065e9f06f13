import { accountOf } from '../counting/account-of.ts';
import { type CountingContext } from '../counting/counting-context.ts';
import { type Sheet } from '../counting/sheet.ts';

/** The pace is that of the last dozen weeks in which anything was logged. */
const WEEKS = 12;

/**
 * Measures the present pace: credited minutes a week toward every figure that is a sum,
 * over the last twelve weeks that have logs. Later weeks than the day of the evaluation are left out.
 * @returns minutes a week by measure; 0 where nothing is logged.
 */
export function measurePace(sheet: Sheet, context: CountingContext): Map<string, number> {
  const { start, end, weeks } = recentWeeks(sheet, context);
  const pace = new Map<string, number>();
  for (const [name, measure] of Object.entries(context.rulebook.counting.measures)) {
    if (measure.kind !== 'sum') continue;
    const { credit } = accountOf(sheet, measure.category);
    let sum = 0;
    for (let index = start; index < end; index += 1) sum += Math.max(0, credit[index] ?? 0);
    pace.set(name, sum / Math.max(1, weeks));
  }
  return pace;
}

/** The entries of the last weeks stand together at the end, but for what is dated later than the evaluation. */
function recentWeeks(
  { entries }: Sheet,
  { asOf }: CountingContext,
): { readonly start: number; readonly end: number; readonly weeks: number } {
  let end = entries.length;
  while ((entries[end - 1]?.on ?? asOf) > asOf) end -= 1;
  let start = end;
  let weeks = 0;
  for (; start > 0; start -= 1) {
    const isNewWeek = start === end || entries[start - 1]?.week !== entries[start]?.week;
    if (isNewWeek && weeks === WEEKS) break;
    if (isNewWeek) weeks += 1;
  }
  return { start, end, weeks };
}
