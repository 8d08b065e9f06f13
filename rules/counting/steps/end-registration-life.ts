import { type HeldRegistration } from '../../evaluate/list-registrations.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { type PlainDate, addMonths, toEpochDay } from '../../vocabulary/plain-date.ts';
import { isCredited } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { selectEntries } from '../select-entries.ts';
import { type Sheet } from '../sheet.ts';
import { reasonOf, takeWhole } from '../take-minutes.ts';

/**
 * Leaves out hours worked after a registration number has run out for good,
 * and hours in a setting that a second number does not reach.
 */
export function endRegistrationLife(sheet: Sheet, context: CountingContext, step: StepOf<'registration-life'>): void {
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  const lives = livesOf(context, numberOfLaw(context, step.years));
  const first = lives[0];
  for (let index = 0; index < selection.length; index += 1) {
    if (selection[index] !== 1) continue;
    const day = sheet.dayOf[index] ?? 0;
    // Nearly every hour is worked under the first number while it lives.
    if (first !== undefined && first.from <= day && day <= first.until && day < first.ends) continue;
    const entry = sheet.entries[index];
    if (entry === undefined) continue;
    let isInForceThen = false;
    let isAlive = false;
    let isFirst = false;
    for (const life of lives) {
      if (entry.day < life.from || entry.day > life.until) continue;
      isInForceThen = true;
      if (entry.day >= life.ends) continue;
      isAlive = true;
      isFirst ||= life.startedOn === lives[0]?.startedOn;
    }
    if (!isInForceThen || isFirst) continue;
    const isBarred = step.secondNumberNotIn.includes(entry.setting.kind ?? 'unstated');
    if ((isAlive && !isBarred) || !isCredited(sheet, entry)) continue;
    takeWhole(sheet, entry, reasonOf(step, isAlive ? step.whySecond : step.why));
  }
}

/** A registration with the life of its number. */
interface Life {
  readonly startedOn: PlainDate;
  /** Numbers of days: the first and the last in force, and the first on which nothing counts under it. */
  readonly from: number;
  readonly until: number;
  readonly ends: number;
}

function livesOf({ registrations }: CountingContext, months: number): Life[] {
  const held = (registrations ?? []).filter(({ known }) => known);
  return held.map((registration) => {
    const startedOn = startOfNumber(held, registration, months);
    const { issuedOn, expiresOn } = registration;
    return {
      startedOn,
      from: toEpochDay(issuedOn),
      until: expiresOn === null ? Infinity : toEpochDay(expiresOn),
      ends: toEpochDay(addMonths(startedOn, months)),
    };
  });
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
