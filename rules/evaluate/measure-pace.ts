import { creditOf } from '../counting/account-of.ts';
import { type CountingContext } from '../counting/counting-context.ts';
import { type Sheet } from '../counting/sheet.ts';

/** The pace is that of the last dozen weeks in which anything was logged. */
const WEEKS = 12;

/**
 * Measures the present pace: credited minutes a week toward every figure that is a sum,
 * over the last twelve weeks that have logs. Later weeks than the day of the evaluation are left out.
 * @returns minutes a week by measure; 0 where nothing is logged.
 */
export function measurePace(sheet: Sheet, { asOf, rulebook }: CountingContext): Map<string, number> {
  const logged = sheet.entries.filter(({ on }) => on <= asOf);
  const weeks = [...new Set(logged.map(({ week }) => week))].slice(-WEEKS);
  const recent = logged.filter(({ week }) => week >= (weeks[0] ?? week));
  const sums = Object.entries(rulebook.counting.measures).flatMap(([name, measure]) =>
    measure.kind === 'sum' ? [[name, measure.category] as const] : [],
  );
  return new Map(
    sums.map(([name, category]) => [
      name,
      recent.reduce((sum, entry) => sum + creditOf(sheet, category, entry), 0) / Math.max(1, weeks.length),
    ]),
  );
}
