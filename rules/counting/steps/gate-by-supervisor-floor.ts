import { formatClockHours } from '../../explain/format-amount.ts';
import { hoursInWords } from '../../explain/hours-in-words.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { minutesBySupervisor } from '../measures/minutes-by-supervisor.ts';
import { type Sheet } from '../sheet.ts';
import { type Reason, reasonOf, takeFrom } from '../take-minutes.ts';

type Step = StepOf<'supervisor-floor'>;

/**
 * Leaves out of a category what stands under somebody who has given less than the least of it.
 * What stands under nobody named stays: nobody knows how much they gave.
 */
export function gateBySupervisorFloor(sheet: Sheet, context: CountingContext, step: Step): void {
  const least = numberOfLaw(context, step.least);
  const short = [...minutesBySupervisor(sheet, step.category, 'anything')].filter(([, minutes]) => minutes < least);
  if (short.length === 0) return;
  const reasons = new Map(short.map(([who, minutes]) => [who, reasonFor(step, who.name, minutes, least)]));
  const from = accountOf(sheet, step.from);
  for (const entry of sheet.entries) {
    const reason = entry.supervisor === null ? undefined : reasons.get(entry.supervisor);
    if (reason !== undefined) takeFrom(sheet, entry, from, entry.minutes, reason);
  }
}

function reasonFor(step: Step, name: string, had: number, least: number): Reason {
  const why = step.why
    .replace('{name}', name)
    .replace('{had}', formatClockHours(had))
    .replace('{least}', formatClockHours(least));
  return reasonOf(
    step,
    why,
    step.repair ?? `With ${hoursInWords(least - had)} more under ${name} all of it would count.`,
  );
}
