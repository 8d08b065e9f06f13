import { type HeldRegistration } from '../../evaluate/list-registrations.ts';
import { type PlainDate, addMonths, toEpochDay } from '../../vocabulary/plain-date.ts';

/** A registration with every way to read whose number it has. */
export interface NumberLife {
  readonly issuedOn: PlainDate;
  /** Numbers of days: the first and the last in force. */
  readonly from: number;
  readonly until: number;
  /** One where numbers say it; more where a number is not recorded. */
  readonly readings: readonly {
    /** The number of the first day on which nothing counts under it. */
    readonly ends: number;
    readonly isFirst: boolean;
  }[];
}

/**
 * Says how long the numbers of registrations may live: registrations with one number are one registration, whose life begins
 * with the first. Where a number is not recorded, a registration may renew each earlier one that still lived, or be another.
 * @param registrations - the earliest first; those whose name is not known are left out.
 * @param months - how long a number lives.
 */
export function livesOfNumbers(registrations: readonly HeldRegistration[], months: number): NumberLife[] {
  const held = registrations.filter(({ known }) => known);
  const firstStart = held[0]?.issuedOn;
  return held.map((registration) => ({
    issuedOn: registration.issuedOn,
    from: toEpochDay(registration.issuedOn),
    until: registration.expiresOn === null ? Infinity : toEpochDay(registration.expiresOn),
    readings: startsOf(held, registration, months).map((startedOn) => ({
      ends: toEpochDay(addMonths(startedOn, months)),
      isFirst: startedOn === firstStart,
    })),
  }));
}

/** The days on which the number of a registration may have been issued first. */
function startsOf(
  held: readonly HeldRegistration[],
  registration: HeldRegistration,
  months: number,
): readonly PlainDate[] {
  const own = firstOfNumber(held, registration);
  const earlier = held.filter(
    (other) =>
      other.issuedOn < own.issuedOn &&
      (other.number === null || own.number === null) &&
      firstOfNumber(held, other) === other &&
      registration.issuedOn < addMonths(other.issuedOn, months),
  );
  return [...new Set([...earlier, own].map(({ issuedOn }) => issuedOn))];
}

function firstOfNumber(held: readonly HeldRegistration[], registration: HeldRegistration): HeldRegistration {
  if (registration.number === null) return registration;
  return held.find(({ number }) => number === registration.number) ?? registration;
}
