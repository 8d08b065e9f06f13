import { type Evaluation, type RequirementRow } from '../vocabulary/evaluation.ts';
import { type PlainDate, addMonths, daysBetween } from '../vocabulary/plain-date.ts';

/**
 * Guesses how many weeks the hours still take: every amount divided by what a week of the last twelve with logs brought.
 * It sees no cap that will be reached, no hours that grow old and no credential that ends: it says where to begin looking.
 * @param evaluation - of the day from which one looks ahead; rows carry the pace as `perWeek`.
 * @param asOf - that day.
 * @returns whole weeks; 0 when nothing is missing, null when some amount does not grow at this pace.
 */
export function guessWeeks({ requirements }: Evaluation, asOf: PlainDate): number | null {
  let most = 0;
  for (const row of requirements.filter(isAmountToGo)) {
    const weeks = weeksFor(row, asOf);
    if (weeks === null) return null;
    most = Math.max(most, weeks);
  }
  return most;
}

/** Amounts that grow with the log; what a supervisor must have is none of them. */
function isAmountToGo({ binding, verdict, kind, unit, perWeek, short }: RequirementRow): boolean {
  const grows = kind === 'duration' || (kind === 'floor' && (perWeek !== undefined || unit === 'weeks'));
  return binding && verdict === 'unmet' && grows && (short ?? 0) > 0;
}

function weeksFor({ kind, unit, short, perWeek }: RequirementRow, asOf: PlainDate): number | null {
  const amount = short ?? 0;
  if (kind === 'duration' && unit !== 'hours') return calendarWeeks(amount, unit, asOf);
  if (unit === 'weeks') return Math.ceil(amount);
  return perWeek === undefined || perWeek <= 0 ? null : Math.ceil(amount / perWeek);
}

function calendarWeeks(amount: number, unit: string | undefined, asOf: PlainDate): number {
  if (unit === 'weeks') return Math.ceil(amount);
  const months = unit === 'years' ? Math.ceil(amount * 12) : Math.ceil(amount);
  return Math.ceil(daysBetween(asOf, addMonths(asOf, months)) / 7);
}
