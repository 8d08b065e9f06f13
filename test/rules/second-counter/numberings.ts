import { yearsLater } from './calendar.ts';
import { type Registrations } from './registrations.ts';

type Registration = Registrations['known'][number];

/** A registration with what its number is called. */
export interface Numbered {
  readonly of: Registration;
  readonly label: string;
}

/**
 * Every way to number registrations, the earliest first: one whose number is not recorded has that of an earlier one that
 * still lived when it was issued, or one of its own.
 */
export function numberings(known: readonly Registration[], before: readonly Numbered[] = []): Numbered[][] {
  const next = known[before.length];
  if (next === undefined) return [[...before]];
  return labelsFor(next, before).flatMap((label) => numberings(known, [...before, { of: next, label }]));
}

function labelsFor(next: Registration, before: readonly Numbered[]): string[] {
  const same = before.find(({ of }) => next.number !== undefined && of.number === next.number);
  if (same !== undefined) return [same.label];
  const isFirst = (one: Numbered) => before.find(({ label }) => label === one.label) === one;
  const maybe = before.filter(
    (one) =>
      isFirst(one) &&
      (next.number === undefined || one.of.number === undefined) &&
      next.issuedOn < yearsLater(one.of.issuedOn, 6),
  );
  return [`number ${before.length}`, ...maybe.map(({ label }) => label)];
}
