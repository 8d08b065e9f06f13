import { CreditableError } from '../errors.ts';
import type { SignedDay, SignersCredential, SigningFacts } from './signing-facts.ts';

/** One line of the table: looks at the facts, and gives the refusal where it finds one. */
type Line = (facts: SigningFacts) => CreditableError | null;

/** The table of decisions, in the order in which it is read; the first line that refuses is the answer. */
const LINES: readonly Line[] = [notOwnHours, onlyTheSupervisor, notDisabled, someDay, licensed, underAgreement];

/**
 * Whether somebody may put a signature under a record. What is missing is never taken for permission.
 * @returns null when they may; otherwise why not, and what to do.
 */
export function refusalToSign(facts: SigningFacts): CreditableError | null {
  for (const line of LINES) {
    const refusal = line(facts);
    if (refusal !== null) return refusal;
  }
  return null;
}

function notOwnHours({ actorId, superviseeId }: SigningFacts): CreditableError | null {
  return actorId === superviseeId ? new CreditableError('OWN_HOURS') : null;
}

function onlyTheSupervisor({ actorId, supervisorId, supervisorName }: SigningFacts): CreditableError | null {
  if (actorId === supervisorId) return null;
  return new CreditableError('NOT_THE_SUPERVISOR', { supervisor: supervisorName });
}

function notDisabled({ disabled }: SigningFacts): CreditableError | null {
  return disabled ? new CreditableError('SIGNER_DISABLED') : null;
}

function someDay({ days }: SigningFacts): CreditableError | null {
  return days.length === 0 ? new CreditableError('SIGNED_DAYS_UNKNOWN') : null;
}

function licensed(facts: SigningFacts): CreditableError | null {
  const supervisor = facts.supervisorName;
  // Status as a supervisor, training and insurance come beside a license and do not stand for one.
  const licenses = facts.credentials.filter(({ kind }) => kind === 'license');
  if (licenses.length === 0) return new CreditableError('SUPERVISOR_LICENSE_UNKNOWN', { supervisor });
  for (const day of inOrder(facts.days)) {
    const covering = askedOn(day, licenses).filter(({ issuedOn, expiresOn }) => covers(issuedOn, expiresOn, day.on));
    if (covering.length === 0) return new CreditableError('SUPERVISOR_NOT_LICENSED', { supervisor, on: day.on });
    if (covering.every((license) => isRestricted(facts, license, day)))
      return new CreditableError('SUPERVISOR_RESTRICTED', { supervisor, on: day.on });
  }
  return null;
}

/**
 * The licenses that are asked on a day: those of the state of the work, where the supervisor ever had one there. Where
 * not, any other; whether hours under it count is for the rules of the license that is sought.
 */
function askedOn(day: SignedDay, licenses: readonly SignersCredential[]): readonly SignersCredential[] {
  const there = licenses.filter(({ jurisdiction }) => jurisdiction === day.jurisdiction);
  return there.length > 0 ? there : licenses;
}

function isRestricted({ restrictions }: SigningFacts, license: SignersCredential, { on }: SignedDay): boolean {
  return restrictions.some(
    (one) =>
      one.jurisdiction === license.jurisdiction && one.license === license.name && covers(one.from, one.until, on),
  );
}

function underAgreement({ kind, days, agreements }: SigningFacts): CreditableError | null {
  // An agreement is what the others rest on: it rests on none.
  if (kind === 'agreement') return null;
  for (const { on, settingId } of inOrder(days)) {
    const own = agreements.filter((one) => one.settingId === settingId && covers(one.from, one.until, on));
    if (own.length === 0) return new CreditableError('DAY_OUTSIDE_AGREEMENT', { on });
    if (!own.some(({ signed }) => signed)) return new CreditableError('AGREEMENT_NOT_SIGNED', { on });
  }
  return null;
}

/** The first day is named, in whatever order they come. */
function inOrder(days: readonly SignedDay[]): readonly SignedDay[] {
  return days.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

function covers(from: string, until: string | null, on: string): boolean {
  return from <= on && (until === null || on <= until);
}
