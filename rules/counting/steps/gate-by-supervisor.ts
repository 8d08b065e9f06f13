import { formatDate } from '../../explain/format-date.ts';
import { matchSupervisorLicense } from '../../evaluate/match-credential.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { type Supervisor } from '../../vocabulary/experience-record.ts';
import { type PlainDate, addMonths, toEpochDay } from '../../vocabulary/plain-date.ts';
import { isCredited } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { matches } from '../matches.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { ask, takeWhole } from '../take-minutes.ts';

type Step = StepOf<'supervisor-gate'>;
type License = Supervisor['licenses'][number];
type Finding = { readonly lost: string } | { readonly asked: string } | null;

/**
 * Leaves out what the step selects under somebody who on that day held no license that may supervise:
 * supervision only where such supervision is none, work too where the law counts only work under such a supervisor.
 * A license whose name is not known is a question, and so is supervision by nobody named.
 */
export function gateBySupervisor(sheet: Sheet, context: CountingContext, step: Step): void {
  const found = new Map<string, Finding>();
  for (const entry of sheet.entries) {
    if (!isCredited(sheet, entry) || !matches(context, step.select, entry)) continue;
    const isAway = entry.setting.jurisdiction !== context.rulebook.identity.jurisdiction;
    const key = `${entry.supervisor?.id ?? ''} ${entry.setting.id} ${entry.on} ${String(entry.supervision)}`;
    const finding = found.get(key) ?? examine(context, step, entry, isAway);
    found.set(key, finding);
    const requirement = isAway ? (step.elsewhere ?? step.requirement) : step.requirement;
    if (finding !== null && 'lost' in finding) takeWhole(sheet, entry, { requirement, why: finding.lost });
    if (finding !== null && 'asked' in finding) ask(sheet, requirement, finding.asked);
  }
}

function examine(context: CountingContext, step: Step, entry: Entry, isAway: boolean): Finding {
  const { supervisor, on, setting } = entry;
  if (supervisor === null)
    return entry.supervision ? { asked: 'The record does not say who gave some of the supervision.' } : null;
  const { identity } = context.rulebook;
  const there = supervisor.licenses.filter(({ jurisdiction }) => jurisdiction === setting.jurisdiction);
  const inForce = there.filter((license) => isLicensedOn(license, on));
  const kinds = inForce.map(({ license }) => matchSupervisorLicense(identity, license));
  if (kinds.some((kind) => typeof kind === 'object')) return tooNew(context, step, supervisor, on);
  const unclear = inForce.find((_, index) => isAway || kinds[index] === 'question');
  if (unclear !== undefined)
    return {
      asked: `${supervisor.name} holds the license "${unclear.license}" in ${setting.jurisdiction}: may its holder supervise?`,
    };
  return { lost: lapse(context, step, supervisor, there, on) };
}

/** Whether a license was in force on a day; the day it expires is its last. */
function isLicensedOn({ issuedOn, expiresOn }: License, on: PlainDate): boolean {
  return issuedOn <= on && on <= (expiresOn ?? on);
}

function lapse(
  context: CountingContext,
  step: Step,
  supervisor: Supervisor,
  there: readonly License[],
  on: PlainDate,
): string {
  const accepted = there.filter(
    ({ license }) => typeof matchSupervisorLicense(context.rulebook.identity, license) === 'object',
  );
  const expired = accepted.find(({ expiresOn }) => expiresOn !== undefined && expiresOn < on);
  if (expired?.expiresOn !== undefined)
    return `${supervisor.name}'s ${expired.license} license ended on ${formatDate(expired.expiresOn)}.`;
  const later = accepted[0];
  if (later !== undefined)
    return `${supervisor.name}'s ${later.license} license was only issued on ${formatDate(later.issuedOn)}.`;
  return step.why.replace('{name}', supervisor.name);
}

/** Where the law wants years of licensure within a window, counts licensed days of accepted kinds in any state. */
function tooNew(context: CountingContext, { licensed }: Step, supervisor: Supervisor, on: PlainDate): Finding {
  if (licensed === undefined) return null;
  const months = numberOfLaw(context, licensed.years, on);
  if (isLongHeld(context, supervisor, on, months)) return null;
  const opens = addMonths(on, -numberOfLaw(context, licensed.ofLast, on));
  const accepted = supervisor.licenses.filter(
    ({ license }) => typeof matchSupervisorLicense(context.rulebook.identity, license) === 'object',
  );
  const needed = toEpochDay(on) - toEpochDay(addMonths(on, -months));
  return licensedDays(accepted, opens, on) >= needed ? null : { lost: licensed.why.replace('{name}', supervisor.name) };
}

/** The usual case told without a calendar: one accepted license, still in force, issued that long ago or earlier. */
function isLongHeld(context: CountingContext, supervisor: Supervisor, on: PlainDate, months: number): boolean {
  const thatLongAgo = `${String(Number(on.slice(0, 4)) - Math.ceil(months / 12)).padStart(4, '0')}${on.slice(4)}`;
  return supervisor.licenses.some(
    (license) =>
      license.issuedOn <= thatLongAgo &&
      isLicensedOn(license, on) &&
      typeof matchSupervisorLicense(context.rulebook.identity, license.license) === 'object',
  );
}

function licensedDays(licenses: readonly License[], opens: PlainDate, on: PlainDate): number {
  const spans = licenses
    .map(({ issuedOn, expiresOn }) => ({
      from: later(issuedOn, opens),
      until: expiresOn !== undefined && expiresOn < on ? expiresOn : on,
    }))
    .filter(({ from, until }) => from <= until)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let days = 0;
  let covered = toEpochDay(opens);
  for (const { from, until } of spans) {
    const start = Math.max(covered, toEpochDay(from));
    days += Math.max(0, toEpochDay(until) - start);
    covered = Math.max(covered, toEpochDay(until));
  }
  return days;
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
