import { formatDate } from '../../explain/format-date.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { addDays, toEpochDay } from '../../vocabulary/plain-date.ts';
import { isCredited } from '../account-of.ts';
import { type CountingContext, numberByEntry } from '../counting-context.ts';
import { selectEntries } from '../select-entries.ts';
import { type Sheet } from '../sheet.ts';
import { reasonOf, takeWhole } from '../take-minutes.ts';

/** Leaves out entries that no supervisor has signed by the day of the evaluation, or signed before the work was done. */
export function excludeUnsigned(sheet: Sheet, { asOf }: CountingContext, step: StepOf<'unsigned'>): void {
  const today = toEpochDay(asOf);
  // Whole weeks are signed on one day: numbers are compared, and each day is numbered once.
  let [signed, signedDay] = ['', -Infinity];
  for (const entry of sheet.entries) {
    const { signedOn } = entry;
    if (signedOn !== null && signedOn !== signed) [signed, signedDay] = [signedOn, toEpochDay(signedOn)];
    if (signedOn !== null && entry.day <= signedDay && signedDay <= today) continue;
    const why =
      signedOn !== null && signedOn < entry.on
        ? `Signed on ${formatDate(signedOn)}, before the work was done.`
        : step.why;
    const repair = `Have it signed by ${entry.supervisor?.name ?? 'the supervisor responsible'}.`;
    takeWhole(sheet, entry, reasonOf(step, why, repair));
  }
}

/** Leaves out entries that were signed later after the work than the law allows. */
export function excludeSignedLate(sheet: Sheet, context: CountingContext, step: StepOf<'signed-within'>): void {
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  const days = numberByEntry(context, step.within);
  for (const entry of sheet.entries) {
    const { signedOn } = entry;
    if (signedOn === null || selection[entry.index] !== 1 || !isCredited(sheet, entry)) continue;
    const lastDay = addDays(entry.on, days(entry));
    if (signedOn > lastDay) takeWhole(sheet, entry, reasonOf(step, step.why.replace('{date}', formatDate(lastDay))));
  }
}
