import { WHOLE } from '../../evaluate/read-parameter.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { accountOf, creditIn, creditedIn } from '../account-of.ts';
import { type CountingContext, numberByEntry } from '../counting-context.ts';
import { type Sheet } from '../sheet.ts';
import { ask, reasonOf, takeFrom } from '../take-minutes.ts';

/**
 * Credits a category at a rate below one: with a half, two hours of group stand for one.
 * Parts of a minute add up over the record, so that no entry is rounded by itself.
 */
export function convertCredit(sheet: Sheet, context: CountingContext, step: StepOf<'convert'>): void {
  const rateOn = numberByEntry(context, step.rate);
  const account = accountOf(sheet, step.category);
  const from = accountOf(sheet, step.from);
  let owed = 0;
  for (const entry of creditedIn(sheet, step.category)) {
    owed += creditIn(account, entry) * (WHOLE - rateOn(entry));
    const taken = Math.floor(owed / WHOLE);
    takeFrom(sheet, entry, from, taken, reasonOf(step));
    owed -= taken * WHOLE;
  }
}

/**
 * Shares group supervision out among those present: minutes x the number fully credited / people, never more than the minutes.
 * A session whose number of people is not given stays whole, and the question is put.
 */
export function prorateGroup(sheet: Sheet, context: CountingContext, step: StepOf<'prorate-group'>): void {
  const fullOn = numberByEntry(context, step.full);
  const account = accountOf(sheet, step.category);
  const from = accountOf(sheet, step.from);
  for (const entry of creditedIn(sheet, step.category)) {
    const [minutes, full] = [creditIn(account, entry), fullOn(entry)];
    if (entry.groupSize === null && entry.mode === 'group')
      ask(
        sheet,
        step,
        step.requirement,
        'The record does not say how many were present in some of the group sessions.',
      );
    if (entry.groupSize === null || entry.groupSize <= full) continue;
    takeFrom(sheet, entry, from, minutes - Math.floor((minutes * full) / entry.groupSize), reasonOf(step));
  }
}
