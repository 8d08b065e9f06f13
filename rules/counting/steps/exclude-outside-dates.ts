import { formatDate } from '../../explain/format-date.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { addMonths, toEpochDay } from '../../vocabulary/plain-date.ts';
import { isCredited } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { selectEntries } from '../select-entries.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { ask, askAbout, reasonOf, takeWhole } from '../take-minutes.ts';

/** Leaves out entries dated after the application's receipt or after the day of the evaluation. */
export function excludeAfterDate(sheet: Sheet, { anchors }: CountingContext, step: StepOf<'after-date'>): void {
  const last = step.anchor === 'entry' ? null : anchors[step.anchor];
  if (last === null || (sheet.entries.at(-1)?.on ?? last) <= last) return;
  const reason = reasonOf(step, step.why.replace('{date}', formatDate(last)));
  // Entries stand in the order of their days, so that the late ones are at the end.
  for (let at = sheet.entries.length - 1; at >= 0; at -= 1) {
    const entry = sheet.entries[at];
    if (entry === undefined || entry.on <= last) return;
    takeWhole(sheet, entry, reason);
  }
}

/** Leaves out entries dated before a date of the person; where that date is unknown they stay and a question is put. */
export function excludeBeforeDate(sheet: Sheet, context: CountingContext, step: StepOf<'before-date'>): void {
  const first = step.anchor === 'entry' ? null : context.anchors[step.anchor];
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  const reason = reasonOf(step, first === null ? step.why : step.why.replace('{date}', formatDate(first)), null);
  for (const entry of sheet.entries) {
    if (first !== null && entry.on >= first) return;
    if (selection[entry.index] !== 1 || !isCredited(sheet, entry)) continue;
    if (first === null) askWhen(sheet, step, entry);
    else takeWhole(sheet, entry, reason);
  }
}

/** The day of twelve units decides about the hours before it alone; other days of a person decide more. */
function askWhen(sheet: Sheet, step: StepOf<'before-date'>, entry: Entry): void {
  const question = step.repair ?? step.why;
  if (step.anchor === 'twelve-units') askAbout(sheet, step, step.requirement, question, entry);
  else ask(sheet, step, step.requirement, question, entry);
}

/** Leaves out entries later than so many months after a date of the person; an unknown date is a question. */
export function excludeAfterWindow(sheet: Sheet, context: CountingContext, step: StepOf<'after-window'>): void {
  const opens = step.anchor === 'entry' ? null : context.anchors[step.anchor];
  const closes = opens === null ? null : addMonths(opens, numberOfLaw(context, step.months));
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  for (const entry of sheet.entries) {
    if (selection[entry.index] !== 1 || !isCredited(sheet, entry)) continue;
    if (closes === null) ask(sheet, step, step.requirement, step.repair ?? step.why, entry);
    else if (entry.on >= closes)
      takeWhole(sheet, entry, reasonOf(step, step.why.replace('{date}', formatDate(closes)), null));
  }
}

/** Leaves out entries that only people of an earlier cohort may claim. */
export function excludeLaterCohorts(sheet: Sheet, context: CountingContext, step: StepOf<'cohort'>): void {
  const anchor = step.anchor === 'entry' ? null : context.anchors[step.anchor];
  const limit = numberOfLaw(context, step.before);
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  for (const entry of sheet.entries) {
    if (selection[entry.index] !== 1 || !isCredited(sheet, entry)) continue;
    if (anchor === null) ask(sheet, step, step.requirement, step.question, entry);
    else if (toEpochDay(anchor) >= limit) takeWhole(sheet, entry, reasonOf(step));
  }
}
