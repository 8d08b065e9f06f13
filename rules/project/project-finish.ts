import { type Evaluation, type RequirementRow } from '../vocabulary/evaluation.ts';
import { type PlainDate, addDays, addMonths, daysBetween } from '../vocabulary/plain-date.ts';

/** When the hours will be complete at the present pace, or why nobody can say. */
export interface Projection {
  /** Whole weeks from the day of the evaluation; null when it cannot be said. */
  readonly weeksToGo: number | null;
  readonly finishOn: PlainDate | null;
  /** One sentence: what decides the date, or why there is none. */
  readonly reason: string;
}

/** What one requirement still takes. */
interface Wait {
  readonly row: RequirementRow;
  /** Weeks to go; null when the present pace never gets there. */
  readonly weeks: number | null;
}

/**
 * Projects when every amount of hours and time is reached at the pace of the last twelve weeks that have logs.
 * It does not foresee hours growing stale, leaves or a change of pace: evaluate again as the log grows.
 * @param evaluation - of the day the projection starts from; rows carry the pace as `perWeek`.
 * @param asOf - that day.
 */
export function projectFinish(evaluation: Evaluation, asOf: PlainDate): Projection {
  const waits = evaluation.requirements.filter(isAmountToGo).map((row): Wait => ({ row, weeks: weeksFor(row, asOf) }));
  if (waits.length === 0) return { weeksToGo: 0, finishOn: asOf, reason: 'The hours are complete.' };
  const stuck = waits.find(({ weeks }) => weeks === null);
  if (stuck !== undefined)
    return {
      weeksToGo: null,
      finishOn: null,
      reason: `Nothing that counts toward "${stuck.row.label ?? stuck.row.id}" was logged in the last twelve weeks with logs.`,
    };
  // Among equals the inner requirement, which stands later, says more.
  const last = waits.reduce((a, b) => ((b.weeks ?? 0) >= (a.weeks ?? 0) ? b : a));
  const weeksToGo = last.weeks ?? 0;
  return {
    weeksToGo,
    finishOn: addDays(asOf, weeksToGo * 7),
    reason: `"${last.row.label ?? last.row.id}" takes longest at the present pace.`,
  };
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
