import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { creditOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Entry, type Sheet } from '../sheet.ts';

/** The weeks in which something of a category counts. */
function countedWeeks(sheet: Sheet, category: string): Set<number> {
  return new Set(sheet.entries.filter((entry) => creditOf(sheet, category, entry) > 0).map(({ week }) => week));
}

/** Counts the weeks in which something of a category counts. */
export function measureWeeks(sheet: Sheet, measure: MeasureOf<'weeks'>): Measured {
  return { value: countedWeeks(sheet, measure.category).size };
}

/** Counts the counted weeks in which enough supervision of certain modes was received. */
export function measureSupervisedWeeks(
  sheet: Sheet,
  context: CountingContext,
  measure: MeasureOf<'supervised-weeks'>,
): Measured {
  const least = numberOfLaw(context, measure.least);
  const received = new Map<number, number>();
  for (const { index, week, mode } of sheet.entries) {
    if (mode !== null && measure.modes.includes(mode))
      received.set(week, (received.get(week) ?? 0) + (sheet.evidence[index] ?? 0));
  }
  const counted = countedWeeks(sheet, measure.category);
  return { value: [...counted].filter((week) => (received.get(week) ?? 0) >= least).length };
}

/** Finds the most minutes of a category in one week, by the calendar or in any seven days in a row. */
export function measureMostInWeek(sheet: Sheet, measure: MeasureOf<'most-in-week'>): Measured {
  const credited = sheet.entries.filter((entry) => creditOf(sheet, measure.category, entry) > 0);
  const sums = new Map<number, number>();
  for (const entry of credited) {
    for (const key of measure.rolling ? windowsOf(entry) : [entry.week])
      sums.set(key, (sums.get(key) ?? 0) + creditOf(sheet, measure.category, entry));
  }
  return { value: sums.values().reduce((most, sum) => Math.max(most, sum), 0) };
}

/** Every run of seven days that holds an entry, named by its last day. */
function windowsOf({ day }: Entry): number[] {
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => day + offset);
}
