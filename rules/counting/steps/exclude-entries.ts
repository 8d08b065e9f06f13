import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { formatDate } from '../../explain/format-date.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { matches } from '../matches.ts';
import { type Sheet } from '../sheet.ts';
import { ask, takeWhole } from '../take-minutes.ts';
import { toEpochDay } from '../../vocabulary/plain-date.ts';

/** Leaves out entries that no supervisor has signed by the day of the evaluation, or signed before the work was done. */
export function excludeUnsigned(sheet: Sheet, { asOf }: CountingContext, step: StepOf<'unsigned'>): void {
  for (const entry of sheet.entries) {
    const { signedOn } = entry;
    if (signedOn !== null && entry.on <= signedOn && signedOn <= asOf) continue;
    const why =
      signedOn !== null && signedOn < entry.on
        ? `Signed on ${formatDate(signedOn)}, before the work was done.`
        : step.why;
    const repair = `Have it signed by ${entry.supervisor?.name ?? 'the supervisor responsible'}.`;
    takeWhole(sheet, entry, { requirement: step.requirement, why, repair });
  }
}

/** Leaves out entries dated after the application's receipt or after the day of the evaluation. */
export function excludeAfterDate(sheet: Sheet, { anchors }: CountingContext, step: StepOf<'after-date'>): void {
  const last = step.anchor === 'entry' ? null : anchors[step.anchor];
  if (last === null) return;
  const reason = { requirement: step.requirement, why: step.why.replace('{date}', formatDate(last)) };
  for (const entry of sheet.entries) if (entry.on > last) takeWhole(sheet, entry, reason);
}

/** Leaves out entries dated before a date of the person; where that date is unknown they stay and a question is put. */
export function excludeBeforeDate(sheet: Sheet, context: CountingContext, step: StepOf<'before-date'>): void {
  const first = step.anchor === 'entry' ? null : context.anchors[step.anchor];
  for (const entry of sheet.entries) {
    if (!matches(context, step.select, entry)) continue;
    if (first === null) ask(sheet, step.requirement, step.repair ?? step.why);
    else if (entry.on < first)
      takeWhole(sheet, entry, { requirement: step.requirement, why: step.why.replace('{date}', formatDate(first)) });
  }
}

/** Leaves out entries of a kind that the law does not count. */
export function excludeSelected(sheet: Sheet, context: CountingContext, step: StepOf<'exclude'>): void {
  const { requirement, why, repair } = step;
  for (const entry of sheet.entries)
    if (matches(context, step.select, entry)) takeWhole(sheet, entry, { requirement, why, repair });
}

/** Lets an answer decide over entries of a kind: yes keeps them, no leaves them out, silence keeps them and asks. */
export function excludeUnlessAnswered(sheet: Sheet, context: CountingContext, step: StepOf<'ask'>): void {
  const answer = context.record.answers?.[step.requirement];
  for (const entry of sheet.entries) {
    if (answer === true || !isStillCounted(sheet, entry.index) || !matches(context, step.select, entry)) continue;
    if (answer === false) takeWhole(sheet, entry, { requirement: step.requirement, why: step.why });
    else ask(sheet, step.requirement, step.question);
  }
}

/** Leaves out entries that only people of an earlier cohort may claim. */
export function excludeLaterCohorts(sheet: Sheet, context: CountingContext, step: StepOf<'cohort'>): void {
  const anchor = step.anchor === 'entry' ? null : context.anchors[step.anchor];
  const limit = numberOfLaw(context, step.before);
  for (const entry of sheet.entries) {
    if (!isStillCounted(sheet, entry.index) || !matches(context, step.select, entry)) continue;
    if (anchor === null) ask(sheet, step.requirement, step.question);
    else if (toEpochDay(anchor) >= limit) takeWhole(sheet, entry, { requirement: step.requirement, why: step.why });
  }
}

/** Leaves out sessions held before the first one of the kind that must come first. */
export function excludeBeforeFirst(sheet: Sheet, context: CountingContext, step: StepOf<'first-must-be'>): void {
  const sessions = sheet.entries.filter(
    (entry) => (sheet.evidence[entry.index] ?? 0) > 0 && matches(context, step.select, entry),
  );
  const first = sessions.find((entry) => matches(context, step.first, entry));
  for (const entry of sessions) {
    const isTooEarly = first === undefined || entry.on < first.on;
    if (isTooEarly) takeWhole(sheet, entry, { requirement: step.requirement, why: step.why, repair: step.repair });
  }
}

function isStillCounted(sheet: Sheet, index: number): boolean {
  return sheet.accounts.values().some(({ credit }) => (credit[index] ?? 0) > 0);
}
