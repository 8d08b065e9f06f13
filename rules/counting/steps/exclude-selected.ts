import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { isCredited } from '../account-of.ts';
import { type CountingContext } from '../counting-context.ts';
import { selectEntries } from '../select-entries.ts';
import { type Sheet } from '../sheet.ts';
import { WHO, askAbout, reasonOf, takeWhole } from '../take-minutes.ts';

/** Leaves out entries of a kind that the law does not count. */
export function excludeSelected(sheet: Sheet, context: CountingContext, step: StepOf<'exclude'>): void {
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  for (const entry of sheet.entries) if (selection[entry.index] === 1) takeWhole(sheet, entry, reasonOf(step));
}

/** What a record may not say of an entry, as selectors call it. */
const FACTS = ['employment', 'settingKinds', 'clinical', ...WHO] as const;

/** Lets an answer decide over entries of a kind: yes keeps them, no leaves them out, silence keeps them and asks. */
export function excludeUnlessAnswered(sheet: Sheet, context: CountingContext, step: StepOf<'ask'>): void {
  const answer = context.record.answers?.[step.requirement];
  if (answer === true) return;
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  const facts = FACTS.filter((fact) => step.select[fact] !== undefined);
  for (const entry of sheet.entries) {
    if (selection[entry.index] !== 1 || !isCredited(sheet, entry)) continue;
    if (answer === false) takeWhole(sheet, entry, reasonOf(step, step.why, null));
    else askAbout(sheet, step, step.requirement, step.question, entry, facts);
  }
}

/** Leaves out sessions held before the first one of the kind that must come first. */
export function excludeBeforeFirst(sheet: Sheet, context: CountingContext, step: StepOf<'first-must-be'>): void {
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  const isFirst = selectEntries(sheet, context, step.first);
  const sessions = sheet.entries.filter(({ index }) => (sheet.evidence[index] ?? 0) > 0 && selection[index] === 1);
  const first = sessions.find(({ index }) => isFirst[index] === 1);
  for (const entry of sessions) if (first === undefined || entry.on < first.on) takeWhole(sheet, entry, reasonOf(step));
}
