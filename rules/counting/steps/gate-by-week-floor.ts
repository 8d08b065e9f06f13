import { hoursInWords } from '../../explain/hours-in-words.ts';
import { formatDate } from '../../explain/format-date.ts';
import { formatClockHours } from '../../explain/format-amount.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { accountOf, creditIn } from '../account-of.ts';
import { type CountingContext, numberByEntry } from '../counting-context.ts';
import { runsOf } from '../runs-of.ts';
import { sundayOf } from '../say-repair.ts';
import { selectEntries } from '../select-entries.ts';
import { entriesOfWeek, settingWeeksOf } from '../setting-weeks.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { reasonOf, takeFrom } from '../take-minutes.ts';

/**
 * Leaves out what a step selects in weeks (or weeks in one setting) that have too little of the work that must be done in them.
 */
export function gateByWeekFloor(sheet: Sheet, context: CountingContext, step: StepOf<'week-floor'>): void {
  const leastOn = numberByEntry(context, step.least);
  const measured = accountOf(sheet, step.of);
  const from = accountOf(sheet, step.from);
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  for (const entries of weeksOf(sheet, step)) {
    const first = entries[0];
    if (first === undefined) continue;
    const [had, least] = [entries.reduce((sum, entry) => sum + creditIn(measured, entry), 0), leastOn(first)];
    if (had >= least) continue;
    const why = step.why.replace('{had}', formatClockHours(had)).replace('{least}', formatClockHours(least));
    const label = context.rulebook.counting.categories[step.of]?.label.toLowerCase() ?? step.of;
    const repair = `Log ${hoursInWords(least - had)} more of ${label} if it was done by ${formatDate(sundayOf(first.week))}.`;
    for (const entry of entries)
      if (selection[entry.index] === 1)
        takeFrom(sheet, entry, from, entry.minutes, reasonOf(step, why, step.repair ?? repair));
  }
}

function weeksOf(sheet: Sheet, { per }: StepOf<'week-floor'>): Iterable<readonly Entry[]> {
  if (per === 'week') return runsOf(sheet.entries, ({ week }) => week);
  const weeks = settingWeeksOf(sheet);
  return weeks.starts.map((_, number) => entriesOfWeek(sheet, weeks, number));
}
