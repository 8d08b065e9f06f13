import { formatAmount } from '../../explain/format-amount.ts';
import { inUnit } from '../../evaluate/read-parameter.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { creditOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { coversUnits, earnedUnits, showUnits } from '../earned-units.ts';
import { giveUp, leastHarmFirst } from '../give-up.ts';
import { groupBy } from '../group-by.ts';
import { matches } from '../matches.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { takeMinutes } from '../take-minutes.ts';

/** The entries of each week in each setting: supervision in one setting cannot cover another. */
function settingWeeks(sheet: Sheet): Iterable<Entry[]> {
  return groupBy(sheet.entries, ({ week, setting }) => `${week} ${setting.id}`).values();
}

/** Leaves out all hours of a week in a setting where the supervision owed that week was not given. */
export function gateByWeeklyUnits(sheet: Sheet, context: CountingContext, step: StepOf<'week-gate'>): void {
  const owed = numberOfLaw(context, step.owed);
  for (const entries of settingWeeks(sheet)) {
    const earned = earnedUnits(sheet, context, entries, step.units);
    if (coversUnits(earned, owed)) continue;
    const why = step.why.replace('{earned}', showUnits(earned)).replace('{owed}', formatAmount(inUnit(owed, 'units')));
    for (const entry of entries)
      takeMinutes(sheet, entry, step.category, entry.minutes, { requirement: step.requirement, why });
  }
}

/** Leaves out the direct hours of a week in a setting that are above what one unit of supervision covers. */
export function gateByExtraUnit(sheet: Sheet, context: CountingContext, step: StepOf<'week-extra-unit'>): void {
  const owed = numberOfLaw(context, step.owed) + numberOfLaw(context, step.extra);
  const covered = numberOfLaw(context, step.over);
  for (const entries of settingWeeks(sheet)) {
    const direct = entries.filter(
      (entry) => matches(context, step.select, entry) && creditOf(sheet, step.category, entry) > 0,
    );
    const excess = direct.reduce((sum, entry) => sum + creditOf(sheet, step.category, entry), 0) - covered;
    if (excess <= 0) continue;
    const earned = earnedUnits(sheet, context, entries, step.units);
    if (coversUnits(earned, owed)) continue;
    const why = step.why.replace('{earned}', showUnits(earned)).replace('{owed}', formatAmount(inUnit(owed, 'units')));
    giveUp(sheet, leastHarmFirst(sheet, direct, step.keep), excess, step.from, { requirement: step.requirement, why });
  }
}
