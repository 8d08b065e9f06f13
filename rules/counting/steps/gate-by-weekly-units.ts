import { inUnit } from '../../evaluate/read-parameter.ts';
import { formatAmount } from '../../explain/format-amount.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { accountOf, creditIn } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { coversUnits, showUnits, unitScale } from '../earned-units.ts';
import { type Part, giveUp, leastHarmFirst } from '../give-up.ts';
import { selectEntries } from '../select-entries.ts';
import { creditByWeek, entriesOfWeek, settingWeeksOf, unitPartsByWeek } from '../setting-weeks.ts';
import { type MissingUnits, repairOfWeek } from '../say-repair.ts';
import { type Account, type Entry, type Sheet } from '../sheet.ts';
import { openStakes } from '../stakes.ts';
import { type Reason, type SaidByStep, reasonOf, takeFrom } from '../take-minutes.ts';

/** Leaves out all hours of a week in a setting where the supervision owed that week was not given. */
export function gateByWeeklyUnits(sheet: Sheet, context: CountingContext, step: StepOf<'week-gate'>): void {
  const owed = numberOfLaw(context, step.owed);
  const scale = unitScale(context, step.units);
  const account = accountOf(sheet, step.category);
  const selection = step.select === undefined ? null : selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  const weeks = settingWeeksOf(sheet);
  const units = unitPartsByWeek(sheet, weeks, scale);
  for (let number = 0; number < units.length; number += 1) {
    const earned = { parts: units[number] ?? 0, whole: scale.whole };
    if (coversUnits(earned, owed)) continue;
    const all = entriesOfWeek(sheet, weeks, number);
    const entries = selection === null ? all : all.filter(({ index }) => selection[index] === 1);
    if (entries.length === 0) continue;
    const saves = creditOf(account, entries);
    const reason = reasonOfWeek(context, step, { earned, owed, scale, week: entries[0]?.week ?? 0, saves });
    for (const entry of entries) takeFrom(sheet, entry, account, entry.minutes, reason);
  }
}

/** Leaves out the direct hours of a week in a setting that are above what one unit of supervision covers, or the whole week. */
export function gateByExtraUnit(sheet: Sheet, context: CountingContext, step: StepOf<'week-extra-unit'>): void {
  const owed = numberOfLaw(context, step.owed) + numberOfLaw(context, step.extra);
  const covered = numberOfLaw(context, step.over);
  const scale = unitScale(context, step.units);
  const account = accountOf(sheet, step.category);
  const whole = accountOf(sheet, step.from);
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  const weeks = settingWeeksOf(sheet);
  const units = unitPartsByWeek(sheet, weeks, scale);
  const worked = creditByWeek(account, weeks, selection);
  const parts: Part[] = [];
  for (let number = 0; number < worked.length; number += 1) {
    const direct = worked[number] ?? 0;
    const earned = { parts: units[number] ?? 0, whole: scale.whole };
    if (direct <= covered || coversUnits(earned, owed)) continue;
    const entries = entriesOfWeek(sheet, weeks, number).filter(({ index }) => selection[index] === 1);
    const saves = step.wholeWeek === true ? creditOf(whole, entries) : direct - covered;
    const reason = reasonOfWeek(context, step, { earned, owed, scale, week: entries[0]?.week ?? 0, saves });
    if (step.wholeWeek === true) for (const entry of entries) takeFrom(sheet, entry, whole, entry.minutes, reason);
    else {
      const givable = entries.filter((entry) => creditIn(account, entry) > 0);
      parts.push({ ordered: leastHarmFirst(sheet, givable, step.keep), excess: saves, reason });
    }
  }
  if (parts.length > 0) giveUp(sheet, parts, { from: step.from, stakes: openStakes(sheet, context, step, step.from) });
}

function creditOf(account: Account, entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + creditIn(account, entry), 0);
}

function reasonOfWeek(context: CountingContext, step: SaidByStep, missing: MissingUnits): Reason {
  const owed = formatAmount(inUnit(missing.owed, 'units'));
  const why = step.why.replace('{earned}', showUnits(missing.earned)).replace('{owed}', owed);
  return reasonOf(step, why, step.repair ?? repairOfWeek(context, missing));
}
