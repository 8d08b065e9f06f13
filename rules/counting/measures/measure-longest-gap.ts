import { formatDate } from '../../explain/format-date.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { fromEpochDay, toEpochDay } from '../../vocabulary/plain-date.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';

/** Days from and until which somebody was on leave, both included, in order and without overlap. */
interface Leave {
  readonly from: number;
  readonly until: number;
}

/**
 * Finds the most days between one counted day and the next on which nothing counts. Days of an approved leave are not counted.
 * @returns days; 0 with fewer than two counted days.
 */
export function measureLongestGap(
  sheet: Sheet,
  context: CountingContext,
  { category }: MeasureOf<'longest-gap'>,
): Measured {
  const { credit } = accountOf(sheet, category);
  const leaves = leavesOf(context);
  let longest = { days: 0, after: 0 };
  let last: number | null = null;
  for (const { index, day } of sheet.entries) {
    if ((credit[index] ?? 0) <= 0) continue;
    const days = last === null ? 0 : day - last - 1;
    if (last !== null && days > longest.days) {
      const worked = days - daysOnLeave(leaves, last, day);
      if (worked > longest.days) longest = { days: worked, after: last };
    }
    last = day;
  }
  if (longest.days === 0) return { value: 0 };
  return { value: longest.days, remark: `The longest is after ${formatDate(fromEpochDay(longest.after))}.` };
}

/** Days on leave after one day and before another. */
function daysOnLeave(leaves: readonly Leave[], after: number, before: number): number {
  return leaves.reduce((days, { from, until }) => {
    const first = Math.max(from, after + 1);
    const last = Math.min(until, before - 1);
    return days + Math.max(0, last - first + 1);
  }, 0);
}

function leavesOf({ record }: CountingContext): Leave[] {
  const approved = (record.leaves ?? []).filter(({ approvedOn }) => approvedOn !== undefined);
  const spans = approved
    .map(({ from, until }) => ({ from: toEpochDay(from), until: toEpochDay(until) }))
    .sort((a, b) => a.from - b.from);
  let covered = -Infinity;
  return spans.map(({ from, until }) => {
    const leave = { from: Math.max(from, covered + 1), until };
    covered = Math.max(covered, until);
    return leave;
  });
}
