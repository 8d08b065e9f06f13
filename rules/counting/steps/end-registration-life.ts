import { type HeldRegistration, isInForce } from '../../evaluate/list-registrations.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { type PlainDate, addMonths } from '../../vocabulary/plain-date.ts';
import { isCredited } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { matches } from '../matches.ts';
import { type Sheet } from '../sheet.ts';
import { takeWhole } from '../take-minutes.ts';

/**
 * Leaves out hours worked after a registration number has run out for good,
 * and hours in a setting that a second number does not reach.
 */
export function endRegistrationLife(sheet: Sheet, context: CountingContext, step: StepOf<'registration-life'>): void {
  const held = (context.registrations ?? []).filter(({ known }) => known);
  const months = numberOfLaw(context, step.years);
  const starts = held.map((registration) => ({ registration, startedOn: startOfNumber(held, registration, months) }));
  const first = starts[0]?.startedOn;
  for (const entry of sheet.entries) {
    if (!isCredited(sheet, entry) || !matches(context, step.select, entry)) continue;
    const inForce = starts.filter(({ registration }) => isInForce(registration, entry.on));
    if (inForce.length === 0) continue;
    const alive = inForce.filter(({ startedOn }) => entry.on < addMonths(startedOn, months));
    const isBarred = step.secondNumberNotIn.includes(entry.setting.kind ?? 'unstated');
    if (alive.some(({ startedOn }) => startedOn === first || !isBarred)) continue;
    takeWhole(sheet, entry, { requirement: step.requirement, why: alive.length === 0 ? step.why : step.whySecond });
  }
}

/** A renewal keeps its number: the same number, or none stated and issued while the earlier one could still be renewed. */
function startOfNumber(held: readonly HeldRegistration[], registration: HeldRegistration, months: number): PlainDate {
  const earlier = held.find((other) => {
    if (other.issuedOn >= registration.issuedOn) return false;
    if (other.number !== null && registration.number !== null) return other.number === registration.number;
    return registration.issuedOn < addMonths(other.issuedOn, months);
  });
  return earlier === undefined ? registration.issuedOn : earlier.issuedOn;
}
