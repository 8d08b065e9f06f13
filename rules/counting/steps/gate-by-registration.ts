import { formatDate } from '../../explain/format-date.ts';
import { isInForce } from '../../evaluate/list-registrations.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { addDays, fromEpochDay } from '../../vocabulary/plain-date.ts';
import { isCredited } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { matches } from '../matches.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { ask, takeWhole } from '../take-minutes.ts';

type Step = StepOf<'registration-gate'>;

/**
 * Leaves out hours worked without the registration the law asks for.
 * A registration whose name is not known, a record silent on registrations and work in another state are questions, not losses.
 */
export function gateByRegistration(sheet: Sheet, context: CountingContext, step: Step): void {
  for (const entry of sheet.entries) {
    if (!isCredited(sheet, entry) || !matches(context, step.select, entry)) continue;
    const question = questionOver(context, entry);
    if (question === 'covered') continue;
    if (question !== null) ask(sheet, step.requirement, question);
    else refuse(sheet, context, step, entry);
  }
}

/** Says `covered`, or what must be asked, or null when the hour was plainly worked without a registration. */
function questionOver({ registrations, rulebook }: CountingContext, entry: Entry): string | null {
  const { associate, jurisdiction } = rulebook.identity;
  if (registrations === null)
    return `The record does not say whether and when the ${associate.title} registration was issued.`;
  const inForce = registrations.filter((registration) => isInForce(registration, entry.on));
  if (inForce.some(({ known }) => known)) return 'covered';
  const unknown = inForce[0];
  if (unknown !== undefined)
    return `The record names the registration "${unknown.credential}", which this rulebook does not know: is it the ${associate.title}?`;
  if (entry.setting.jurisdiction !== jurisdiction)
    return `Hours were worked in ${entry.setting.jurisdiction} without a ${jurisdiction} registration: ask the board whether they count.`;
  return entry.phase === 'unknown' ? 'The record does not say when the degree was awarded.' : null;
}

function refuse(sheet: Sheet, context: CountingContext, step: Step, entry: Entry): void {
  const known = (context.registrations ?? []).filter((registration) => registration.known);
  const first = known[0];
  if (step.bridge !== undefined && first !== undefined && entry.phase === 'after-degree' && entry.on < first.issuedOn) {
    refuseBridge(sheet, context, step.bridge, entry, first.appliedOn);
    return;
  }
  const state =
    first === undefined
      ? 'none is held'
      : entry.on < first.issuedOn
        ? `it was issued on ${formatDate(first.issuedOn)}`
        : 'it was not in force on that day';
  takeWhole(sheet, entry, {
    requirement: step.requirement,
    why: `${step.why.replace('{state}', state)}`,
    repair: step.repair,
  });
}

/** The days between degree and registration count only on conditions, and whoever claims them must show each one. */
function refuseBridge(
  sheet: Sheet,
  context: CountingContext,
  bridge: NonNullable<Step['bridge']>,
  entry: Entry,
  appliedOn: Entry['on'] | null,
): void {
  const why = brokenCondition(context, bridge, entry, appliedOn);
  if (why !== null)
    takeWhole(sheet, entry, {
      requirement: bridge.requirement,
      why,
      repair: appliedOn === null ? bridge.repair : undefined,
    });
  else if (entry.setting.kind === undefined)
    ask(sheet, bridge.requirement, `The record does not say what kind of place ${entry.setting.name} is.`);
}

function brokenCondition(
  context: CountingContext,
  bridge: NonNullable<Step['bridge']>,
  entry: Entry,
  appliedOn: Entry['on'] | null,
): string | null {
  const { degree } = context.anchors;
  if (bridge.notIn.includes(entry.setting.kind ?? 'unstated')) return bridge.why.place;
  const lastDay = degree === null ? null : addDays(degree, numberOfLaw(context, bridge.appliedWithin));
  if (appliedOn === null || lastDay === null || appliedOn > lastDay)
    return bridge.why.late.replace('{date}', lastDay === null ? 'then' : formatDate(lastDay));
  const needsPrints =
    degree !== null && degree >= fromEpochDay(numberOfLaw(context, bridge.fingerprintsForDegreesFrom));
  const printed = entry.setting.fingerprintedOn;
  return needsPrints && (printed === undefined || printed > entry.on) ? bridge.why.fingerprints : null;
}
