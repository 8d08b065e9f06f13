import { formatDate } from '../../explain/format-date.ts';
import { isInForce } from '../../evaluate/list-registrations.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { type PlainDate, addDays, addMonths, fromEpochDay, toEpochDay } from '../../vocabulary/plain-date.ts';
import { isCredited } from '../account-of.ts';
import { askWhenRegistered, askWhichRegistration } from '../ask-for-registration.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { selectEntries } from '../select-entries.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { ask, reasonOf, takeWhole } from '../take-minutes.ts';

type Step = StepOf<'registration-gate'>;

/**
 * Leaves out hours worked without the registration the law asks for.
 * A registration whose name is not known, a record silent on registrations and work in another state are questions, not losses.
 */
export function gateByRegistration(sheet: Sheet, context: CountingContext, step: Step): void {
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  const spans = daysHeld(context);
  const graceEnds = endOfGrace(context, step);
  for (let index = 0; index < selection.length; index += 1) {
    if (selection[index] !== 1 || isWithin(spans, sheet.dayOf[index] ?? 0)) continue;
    const entry = sheet.entries[index];
    if (entry === undefined) continue;
    if (!isCredited(sheet, entry)) continue;
    const question = questionOver(context, step, entry);
    if (question !== null) askOver(sheet, context, step, entry, question);
    else if (step.grace !== undefined && isGraced(entry, graceEnds))
      ask(sheet, step, step.requirement, step.grace.question, entry);
    else refuse(sheet, context, step, entry);
  }
}

/** An hour that may lie between degree and registration is a question to the conditions of those days too. */
function askOver(sheet: Sheet, { registrations }: CountingContext, step: Step, entry: Entry, question: string): void {
  ask(sheet, step, step.requirement, question, entry);
  if (step.bridge === undefined || (registrations !== null && entry.phase !== 'unknown')) return;
  ask(sheet, step, step.bridge.requirement, question, entry);
}

/** Days on which a known registration is in force, as numbers: this is asked of every entry. */
interface DaysHeld {
  readonly from: number;
  readonly until: number;
}

function daysHeld({ registrations }: CountingContext): DaysHeld[] {
  const known = (registrations ?? []).filter((registration) => registration.known);
  return known.map(({ issuedOn, expiresOn }) => ({
    from: toEpochDay(issuedOn),
    until: expiresOn === null ? Infinity : toEpochDay(expiresOn),
  }));
}

function isWithin(spans: readonly DaysHeld[], day: number): boolean {
  for (const { from, until } of spans) if (from <= day && day <= until) return true;
  return false;
}

/**
 * The day on which new graduates must hold the registration at last. Nobody's log shows that they may do without until then:
 * silence keeps their hours and asks, a yes answers that, and a no is no grace at all.
 */
function endOfGrace(context: CountingContext, { grace, requirement }: Step): PlainDate | null {
  const { degree } = context.anchors;
  if (grace === undefined || degree === null || context.record.answers?.[requirement] === false) return null;
  return addMonths(degree, numberOfLaw(context, grace.months));
}

function isGraced({ phase, on }: Entry, graceEnds: PlainDate | null): boolean {
  return graceEnds !== null && phase === 'after-degree' && on < graceEnds;
}

/** What must be asked of an hour that no known registration covers; null when it was plainly worked without one. */
function questionOver({ registrations, rulebook }: CountingContext, step: Step, entry: Entry): string | null {
  const { associate, jurisdiction } = rulebook.identity;
  if (registrations === null) return askWhenRegistered(associate);
  const unknown = registrations.find((registration) => isInForce(registration, entry.on));
  if (unknown !== undefined) return askWhichRegistration(associate, unknown.credential);
  if (entry.setting.jurisdiction !== jurisdiction)
    return `Hours were worked in ${entry.setting.jurisdiction} without a ${jurisdiction} registration: ask the board whether they count.`;
  const isOpen = entry.phase === 'unknown' && goesByDegree(step);
  return isOpen ? 'The record does not say when the degree was awarded.' : null;
}

/** Where the law makes no exception by the degree, its day decides nothing about an hour without a registration. */
function goesByDegree({ select, bridge, grace }: Step): boolean {
  return select?.phases !== undefined || bridge !== undefined || grace !== undefined;
}

function refuse(sheet: Sheet, context: CountingContext, step: Step, entry: Entry): void {
  const known = (context.registrations ?? []).filter((registration) => registration.known);
  const first = known[0];
  if (step.bridge !== undefined && first !== undefined && entry.phase === 'after-degree' && entry.on < first.issuedOn) {
    refuseBridge(sheet, context, step, step.bridge, entry, first.appliedOn);
    return;
  }
  const state =
    first === undefined
      ? 'none is held'
      : entry.on < first.issuedOn
        ? `it was issued on ${formatDate(first.issuedOn)}`
        : 'it was not in force on that day';
  takeWhole(sheet, entry, reasonOf(step, step.why.replace('{state}', state)));
}

/** The days between degree and registration count only on conditions, and whoever claims them must show each one. */
function refuseBridge(
  sheet: Sheet,
  context: CountingContext,
  step: Step,
  bridge: NonNullable<Step['bridge']>,
  entry: Entry,
  appliedOn: Entry['on'] | null,
): void {
  const why = brokenCondition(context, bridge, entry, appliedOn);
  if (why !== null)
    takeWhole(sheet, entry, {
      step: step.id,
      requirement: bridge.requirement,
      why,
      repair: appliedOn === null ? bridge.repair : undefined,
    });
  else if (bridge.notIn !== undefined && entry.setting.kind === undefined)
    ask(sheet, step, bridge.requirement, `The record does not say what kind of place ${entry.setting.name} is.`, entry);
}

function brokenCondition(
  context: CountingContext,
  bridge: NonNullable<Step['bridge']>,
  entry: Entry,
  appliedOn: Entry['on'] | null,
): string | null {
  const { degree } = context.anchors;
  if (bridge.notIn?.includes(entry.setting.kind ?? 'unstated') === true) return bridge.why.place ?? bridge.why.late;
  const lastDay = degree === null ? null : addDays(degree, numberOfLaw(context, bridge.appliedWithin));
  if (appliedOn === null || lastDay === null || appliedOn > lastDay)
    return bridge.why.late.replace('{date}', lastDay === null ? 'then' : formatDate(lastDay));
  const printed = entry.setting.fingerprintedOn;
  const neededOn = bridge.fingerprintsBeforeFirst === true ? firstHourIn(context, entry) : entry.on;
  const isUnprinted = needsPrints(context, bridge) && (printed === undefined || printed > neededOn);
  return isUnprinted ? (bridge.why.fingerprints ?? bridge.why.late) : null;
}

/** The first day after the degree that is logged in the setting of an entry. */
function firstHourIn({ record, anchors }: CountingContext, { setting, on }: Entry): PlainDate {
  return record.log.reduce(
    (first, line) =>
      line.setting === setting.id && line.on >= (anchors.degree ?? first) && line.on < first ? line.on : first,
    on,
  );
}

function needsPrints(context: CountingContext, bridge: NonNullable<Step['bridge']>): boolean {
  const { degree } = context.anchors;
  const from = bridge.fingerprintsForDegreesFrom;
  return from !== undefined && degree !== null && degree >= fromEpochDay(numberOfLaw(context, from));
}
