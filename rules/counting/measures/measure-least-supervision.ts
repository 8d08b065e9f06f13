import { formatClockHours } from '../../explain/format-amount.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type PlainDate, addDays, addMonths, fromEpochDay } from '../../vocabulary/plain-date.ts';
import { creditOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { UNKNOWN } from '../../engine/unknown.ts';

type Rule = MeasureOf<'least-supervision'>;

/**
 * Finds the least supervision received in any period that owes some: a week, a month, or several in a row.
 * A period owes supervision when work of the category counts in it; months of an approved leave may be waived.
 * @returns minutes, or UNKNOWN when no period owes any yet.
 */
export function measureLeastSupervision(sheet: Sheet, context: CountingContext, rule: Rule): Measured {
  const periodOf = rule.period === 'week' ? (entry: Entry) => entry.week : (entry: Entry) => monthNumber(entry.on);
  const received = new Map<number, number>();
  for (const entry of sheet.entries)
    received.set(periodOf(entry), (received.get(periodOf(entry)) ?? 0) + (sheet.evidence[entry.index] ?? 0));
  const worked = new Set(sheet.entries.filter((entry) => creditOf(sheet, rule.category, entry) > 0).map(periodOf));
  const windows = owedWindows(
    [...worked].filter((period) => !isWaived(context, rule, period)),
    rule.window,
  );
  const sums = windows.map((start) => ({ start, minutes: sumOver(received, start, rule.window) }));
  if (sums.length === 0) return { value: UNKNOWN, remark: 'No supervision is owed yet.' };
  return { value: Math.min(...sums.map(({ minutes }) => minutes)), remark: remarkOn(context, rule, sums) };
}

function remarkOn(
  context: CountingContext,
  rule: Rule,
  sums: readonly { start: number; minutes: number }[],
): string | undefined {
  const short = sums.filter(({ minutes }) => minutes < numberOfLaw(context, rule.owed));
  const first = short[0];
  if (first === undefined) return undefined;
  const period = rule.window > 1 ? `${rule.window} ${rule.period}s in a row` : rule.period;
  const times = short.length === 1 ? 'once' : `${short.length} times`;
  return `Short ${times}, first in the ${period} from ${startOf(rule, first.start)} (${formatClockHours(first.minutes)} h).`;
}

/** The first period of every stretch that owes: each run of worked periods, slid one by one; a short run owes once. */
function owedWindows(worked: readonly number[], window: number): number[] {
  const ordered = [...worked].sort((a, b) => a - b);
  const set = new Set(ordered);
  return ordered.filter((period) => {
    const isWhole = Array.from({ length: window }, (_, offset) => period + offset).every((one) => set.has(one));
    const startsRun = !set.has(period - 1);
    const runLength = startsRun ? lengthOfRun(set, period) : window;
    return isWhole || (startsRun && runLength < window);
  });
}

function lengthOfRun(set: ReadonlySet<number>, start: number): number {
  let length = 0;
  while (set.has(start + length)) length += 1;
  return length;
}

function sumOver(received: ReadonlyMap<number, number>, start: number, window: number): number {
  return Array.from({ length: window }, (_, offset) => received.get(start + offset) ?? 0).reduce(
    (sum, minutes) => sum + minutes,
    0,
  );
}

/** Whether an approved leave that is long enough touches the month. */
function isWaived({ record, ...context }: CountingContext, rule: Rule, period: number): boolean {
  if (rule.waivedByLeaveOf === undefined || rule.period !== 'month') return false;
  const months = numberOfLaw({ record, ...context }, rule.waivedByLeaveOf);
  const month = monthText(period);
  return (record.leaves ?? []).some(
    ({ from, until, approvedOn }) =>
      approvedOn !== undefined &&
      addMonths(from, months) <= addDays(until, 1) &&
      from.slice(0, 7) <= month &&
      month <= until.slice(0, 7),
  );
}

function monthNumber(on: PlainDate): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
}

function monthText(period: number): string {
  return `${String(Math.floor(period / 12)).padStart(4, '0')}-${String((period % 12) + 1).padStart(2, '0')}`;
}

function startOf(rule: Rule, period: number): string {
  return rule.period === 'month' ? monthText(period) : fromEpochDay(period * 7 - 3);
}
