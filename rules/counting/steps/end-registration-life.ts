import { formatDate } from '../../explain/format-date.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { isCredited } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { selectEntries } from '../select-entries.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { ask, reasonOf, takeWhole } from '../take-minutes.ts';
import { type NumberLife, livesOfNumbers } from './lives-of-numbers.ts';

type Step = StepOf<'registration-life'>;

/** What becomes of an hour under one registration: it stands, its number has ended, or a second number does not reach it. */
type Standing = 'stands' | 'ended' | 'barred';

/**
 * Leaves out hours worked after a registration number has run out for good, and hours in a setting that a second number
 * does not reach. Where it hangs on a number or on the kind of a place that is not recorded, and where the work was done in
 * another state, it is a question: what is missing voids nothing, and an ended registration is no worse there than none.
 */
export function endRegistrationLife(sheet: Sheet, context: CountingContext, step: Step): void {
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  const lives = livesOfNumbers(context.registrations ?? [], numberOfLaw(context, step.years));
  const first = lives[0];
  for (let index = 0; index < selection.length; index += 1) {
    if (selection[index] !== 1) continue;
    const day = sheet.dayOf[index] ?? 0;
    // Nearly every hour is worked under the first number while it lives.
    if (first !== undefined && isRunning(first, day) && day < (first.readings[0]?.ends ?? 0)) continue;
    const entry = sheet.entries[index];
    if (entry !== undefined) examine(sheet, context, step, entry, lives);
  }
}

function examine(
  sheet: Sheet,
  { rulebook }: CountingContext,
  step: Step,
  entry: Entry,
  lives: readonly NumberLife[],
): void {
  const running = lives.filter((life) => isRunning(life, entry.day));
  const standings = running.map((life) => standingsUnder(life, entry, step));
  if (running.length === 0 || standings.some((all) => all.every((one) => one === 'stands'))) return;
  if (!isCredited(sheet, entry)) return;
  const { associate, jurisdiction } = rulebook.identity;
  const open = running.find((_, at) => standings[at]?.includes('stands'));
  if (open !== undefined && open.readings.length > 1)
    ask(
      sheet,
      step,
      step.requirement,
      `The record does not say whether the ${associate.title} registration issued on ${formatDate(open.issuedOn)} has the number of the one before it or a second number.`,
      entry,
    );
  else if (open !== undefined)
    ask(sheet, step, step.requirement, `The record does not say what kind of place ${entry.setting.name} is.`, entry);
  else if (entry.setting.jurisdiction !== jurisdiction)
    ask(
      sheet,
      step,
      step.requirement,
      `Hours were worked in ${entry.setting.jurisdiction} under a ${jurisdiction} registration that no longer covers them: ask the board whether they count.`,
      entry,
    );
  else takeWhole(sheet, entry, reasonOf(step, reasonFor(step, standings)));
}

function isRunning({ from, until }: NumberLife, day: number): boolean {
  return from <= day && day <= until;
}

/** What becomes of an hour, by each way to read the number of a registration and the kind of a place that states none. */
function standingsUnder({ readings }: NumberLife, { day, setting }: Entry, step: Step): Standing[] {
  return readings.flatMap(({ ends, isFirst }): Standing[] => {
    if (day >= ends) return ['ended'];
    if (isFirst) return ['stands'];
    if (setting.kind === undefined) return ['stands', 'barred'];
    return step.secondNumberNotIn.includes(setting.kind) ? ['barred'] : ['stands'];
  });
}

/** Lost by either reading of a number, an hour has both reasons. */
function reasonFor({ why, whySecond }: Step, standings: readonly (readonly Standing[])[]): string {
  if (!standings.some((all) => all.includes('barred'))) return why;
  const isEither = standings.some((all) => all.includes('barred') && all.includes('ended'));
  return isEither ? `${whySecond} Were it the first number: ${why}` : whySecond;
}
