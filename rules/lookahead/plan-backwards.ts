import { formatAmount } from '../explain/format-amount.ts';
import { formatDate } from '../explain/format-date.ts';
import { type RequirementRow } from '../vocabulary/evaluation.ts';
import { LONGEST_PLAN_DAYS, SHORTEST_PLAN_DAYS } from '../vocabulary/outlook.ts';
import { type PlainDate, daysBetween } from '../vocabulary/plain-date.ts';
import { atPace } from './at-pace.ts';
import { fileOn } from './file-on.ts';
import { isMovedByWork } from './obstacle-in.ts';
import { type Outlook } from './look.ts';

/** What one requirement takes until a target date. */
export interface PlanRow {
  readonly requirement: string;
  readonly label: string;
  /** Still to go on the target day if nothing more is logged, in the row's own unit: what grows old by then is in it. */
  readonly toGo: number;
  readonly unit: string | undefined;
  /** What each of the weeks must bring, rounded up to a tenth; null where weeks alone decide. */
  readonly neededPerWeek: number | null;
  /** What the last twelve weeks brought; null where that is no sum. */
  readonly presentPerWeek: number | null;
  /** Whether the present pace gets there, as evaluated on that day. */
  readonly reachedAtPace: boolean;
  readonly sentence: string;
}

/** A plan backwards from the day on which somebody wants to file. */
export interface Plan {
  readonly targetOn: PlainDate;
  readonly weeks: number;
  readonly feasible: boolean;
  readonly rows: readonly PlanRow[];
}

/**
 * Plans backwards from a day: what each week must bring of every requirement that work can reach,
 * and whether going on as lately is enough. Evaluated on that day, so that caps and hours growing old are seen.
 * @throws RangeError when the day is less than a week or more than six years ahead.
 */
export async function planBackwards(outlook: Outlook, targetOn: PlainDate): Promise<Plan> {
  const days = daysBetween(outlook.asOf, targetOn);
  if (days < SHORTEST_PLAN_DAYS) throw new RangeError('A plan needs at least a week');
  if (days > LONGEST_PLAN_DAYS) throw new RangeError('A plan looks six years ahead at most');
  const weeks = Math.floor(days / 7);
  const idle = await fileOn(outlook, targetOn);
  const busy = await fileOn({ ...outlook, record: atPace(outlook.record, outlook.asOf, targetOn) }, targetOn);
  const atTarget = new Map(busy.requirements.map((row) => [row.id, row]));
  const rows = idle.requirements
    .filter((row) => row.binding && isMovedByWork(row) && (row.short ?? 0) > 0)
    .map((row) => planRow(row, atTarget.get(row.id), weeks, targetOn));
  return { targetOn, weeks, feasible: rows.every(({ reachedAtPace }) => reachedAtPace), rows };
}

function planRow(row: RequirementRow, busy: RequirementRow | undefined, weeks: number, targetOn: PlainDate): PlanRow {
  const toGo = row.short ?? 0;
  const neededPerWeek = row.perWeek === undefined ? null : Math.ceil((toGo / weeks) * 10) / 10;
  const presentPerWeek = row.perWeek ?? null;
  const reachedAtPace = busy?.verdict === 'met' || (busy?.short ?? toGo) === 0;
  const { id: requirement, label = row.id, unit } = row;
  const sentence =
    neededPerWeek === null
      ? `${label}: ${amountOf(toGo, unit)} to go by ${formatDate(targetOn)}.`
      : `${label}: ${amountOf(neededPerWeek, unit)} a week until ${formatDate(targetOn)}; lately ${formatAmount(presentPerWeek ?? 0)}.`;
  return { requirement, label, toGo, unit, neededPerWeek, presentPerWeek, reachedAtPace, sentence };
}

/** "1 hour", "2.5 hours": units are plurals. */
function amountOf(amount: number, unit = ''): string {
  return `${formatAmount(amount)} ${amount === 1 ? unit.replace(/s$/, '') : unit}`.trimEnd();
}
