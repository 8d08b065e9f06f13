import { UNKNOWN } from '../../engine/unknown.ts';
import { formatAmount, formatClockHours } from '../../explain/format-amount.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { addDays, addMonths, monthNumberOf } from '../../vocabulary/plain-date.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { groupBy } from '../group-by.ts';
import { type Measured } from '../measured.ts';
import { periodOf } from '../period-of.ts';
import { selectEntries } from '../select-entries.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { startOfPeriod } from './start-of-period.ts';
import { type ReadPeriods, type SupervisedWindow, owedWindows, readPeriods } from './supervision-windows.ts';

type Rule = MeasureOf<'least-supervision'>;

/** The windows of one setting, or of all where they owe together. */
interface Group {
  readonly setting: string | null;
  readonly windows: readonly SupervisedWindow[];
}

/** How the windows stand: the worst margin over what is owed, how many are short, and the first that is. */
interface Standing {
  margin: number;
  short: number;
  first: { readonly window: SupervisedWindow; readonly setting: string | null } | null;
}

/**
 * Finds the least supervision received in any period that owes some: a week, a month, or several in a row.
 * A period owes supervision when work of the category counts in it; months of an approved leave may be waived.
 * Where a busy period owes more, the figure is what is owed otherwise, less whatever the worst period is short of its own.
 * @returns minutes or sessions, or UNKNOWN when no period owes any yet.
 */
export function measureLeastSupervision(sheet: Sheet, context: CountingContext, rule: Rule): Measured {
  const groups = groupsOf(sheet, context, rule);
  if (groups.every(({ windows }) => windows.length === 0))
    return { value: UNKNOWN, remark: 'No supervision is owed yet.' };
  const owed = numberOfLaw(context, rule.owed);
  const standing = standingOf(groups, owedReader(context, rule, owed));
  return { value: owed + standing.margin, remark: remarkOn(rule, standing, sheet) };
}

function standingOf(groups: readonly Group[], owedIn: (window: SupervisedWindow) => number): Standing {
  const standing: Standing = { margin: Infinity, short: 0, first: null };
  for (const { setting, windows } of groups)
    for (const window of windows) {
      const margin = window.received - owedIn(window);
      if (margin < standing.margin) standing.margin = margin;
      if (margin >= 0) continue;
      standing.short += 1;
      if (standing.first === null || window.number < standing.first.window.number) standing.first = { window, setting };
    }
  return standing;
}

function owedReader(context: CountingContext, { tier }: Rule, owed: number): (window: SupervisedWindow) => number {
  if (tier === undefined) return () => owed;
  const over = numberOfLaw(context, tier.over);
  const more = numberOfLaw(context, tier.owed);
  return ({ worked }) => (worked > over ? more : owed);
}

function groupsOf(sheet: Sheet, context: CountingContext, rule: Rule): Group[] {
  const read = readingOf(sheet, context, rule);
  const isWaived = waiverOf(context, rule);
  const find = (entries: readonly Entry[]) => owedWindows(readPeriods(entries, read), rule.window, isWaived);
  if (rule.per === undefined) return [{ setting: null, windows: find(sheet.entries) }];
  return [...groupBy(sheet.entries, ({ setting }) => setting.id).values()].map((entries) => ({
    setting: entries[0]?.setting.name ?? null,
    windows: find(entries),
  }));
}

function readingOf(sheet: Sheet, context: CountingContext, rule: Rule): ReadPeriods {
  const { evidence } = sheet;
  const isMeant = rule.select === undefined ? null : selectEntries(sheet, context, rule.select);
  const minutesIn = ({ index }: Entry) => (isMeant === null || isMeant[index] === 1 ? (evidence[index] ?? 0) : 0);
  return {
    periodOf: periodOf(rule.period, sheet),
    credit: accountOf(sheet, rule.category).credit,
    receivedIn: rule.counts === 'sessions' ? (entry) => Number(minutesIn(entry) > 0) : minutesIn,
  };
}

/** Says which months owe nothing: those touched by an approved leave that is long enough. */
function waiverOf(context: CountingContext, { period, waivedByLeaveOf }: Rule): (month: number) => boolean {
  const leaves = context.record.leaves ?? [];
  if (waivedByLeaveOf === undefined || period !== 'month' || leaves.length === 0) return () => false;
  const months = numberOfLaw(context, waivedByLeaveOf);
  const long = leaves
    .filter(({ from, until, approvedOn }) => approvedOn !== undefined && addMonths(from, months) <= addDays(until, 1))
    .map(({ from, until }) => ({ first: monthNumberOf(from), last: monthNumberOf(until) }));
  return (month) => long.some(({ first, last }) => first <= month && month <= last);
}

function remarkOn(rule: Rule, { short, first }: Standing, sheet: Sheet): string | undefined {
  if (first === null) return undefined;
  const period = rule.window > 1 ? `${rule.window} ${rule.period}s in a row` : rule.period;
  const times = short === 1 ? 'once' : `${short} times`;
  const where = first.setting === null ? '' : ` at ${first.setting}`;
  const { window } = first;
  return `Short ${times}, first in the ${period} from ${startOfPeriod(rule.period, window.number, sheet)}${where} (${amountOf(rule, window)}).`;
}

function amountOf({ counts }: Rule, { received }: SupervisedWindow): string {
  if (counts !== 'sessions') return `${formatClockHours(received)} h`;
  return `${formatAmount(received)} ${received === 1 ? 'session' : 'sessions'}`;
}
