import { formatDate } from '../../explain/format-date.ts';
import { matchSupervisorLicense } from '../../evaluate/match-credential.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { type Supervisor } from '../../vocabulary/experience-record.ts';
import { type PlainDate, addMonths, plainDate, toEpochDay } from '../../vocabulary/plain-date.ts';
import { isCredited } from '../account-of.ts';
import { isInForce } from '../book-step.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { selectEntries } from '../select-entries.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { type Reason, WHO, ask, askAbout, takeMinutes, takeWhole } from '../take-minutes.ts';
import { type SureSpan, sureSpanOf } from './sure-span.ts';

type Step = StepOf<'supervisor-gate'>;

/** Nothing but another license on that day helps, and it may only be missing from the record. */
const REPAIR = 'Record every license the supervisor held on that day, with its renewals.';

const EVER = plainDate('1900-01-01');
type License = Supervisor['licenses'][number];
/** What is wrong or open, and the row in whose name; without one it is the step's own. */
type Finding = ({ readonly lost: string } | { readonly asked: string }) & { readonly requirement?: string | undefined };

/**
 * Leaves out what the step selects under somebody who on that day held no license that may supervise:
 * supervision only where such supervision is none, work too where the law counts only work under such a supervisor.
 * A license whose name is not known is a question, and so is what it selects under nobody named: nobody then knows who it was.
 */
export function gateBySupervisor(sheet: Sheet, context: CountingContext, step: Step): void {
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  const sure = sheet.sorts.map((entry) => sureSpanOf(context, step, entry));
  const found = new Map<string, Finding | null>();
  for (let index = 0; index < selection.length; index += 1) {
    if (selection[index] !== 1 || isSure(sure[sheet.sortOf[index] ?? 0], sheet.dayOf[index] ?? 0)) continue;
    const entry = sheet.entries[index];
    if (entry === undefined) continue;
    if (!isCredited(sheet, entry)) continue;
    const isAway = entry.setting.jurisdiction !== context.rulebook.identity.jurisdiction;
    const key = `${entry.sort} ${entry.on}`;
    const finding = found.get(key) ?? examine(context, step, entry, isAway);
    found.set(key, finding);
    if (finding !== null) apply(sheet, step, entry, isAway ? findingAway(context, step, entry, finding) : finding);
  }
}

/** A rule for supervisors elsewhere that is not in force for the person takes nothing: what it would take is a question. */
function findingAway(context: CountingContext, { elsewhere }: Step, { setting }: Entry, finding: Finding): Finding {
  if (elsewhere === undefined || isInForce(context, elsewhere)) return { ...finding, requirement: elsewhere };
  return {
    asked: `Some hours were supervised in ${setting.jurisdiction}, and the rule for supervisors there is not in force for this person: ask the board whether they count.`,
  };
}

function apply(sheet: Sheet, step: Step, entry: Entry, finding: Finding): void {
  const { requirement = step.requirement } = finding;
  if ('asked' in finding && entry.supervisor === null) askAbout(sheet, step, requirement, finding.asked, entry, WHO);
  else if ('asked' in finding) ask(sheet, step, requirement, finding.asked, entry);
  else take(sheet, step, entry, { step: step.id, requirement, why: finding.lost, repair: step.repair ?? REPAIR });
}

function take(sheet: Sheet, { from }: Step, entry: Entry, reason: Reason): void {
  if (from === undefined) takeWhole(sheet, entry, reason);
  else takeMinutes(sheet, entry, from, entry.minutes, reason);
}

function isSure(span: SureSpan | null | undefined, day: number): boolean {
  return span !== null && span !== undefined && span.from <= day && day <= span.until;
}

function examine(context: CountingContext, step: Step, entry: Entry, isAway: boolean): Finding | null {
  const { supervisor, on, setting } = entry;
  if (supervisor === null)
    return {
      asked: entry.supervision
        ? 'The record does not say who gave some of the supervision.'
        : 'The record does not say who supervised some of the work.',
    };
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
function tooNew(context: CountingContext, { licensed }: Step, supervisor: Supervisor, on: PlainDate): Finding | null {
  if (licensed === undefined || isExempt(context, licensed.exempt, supervisor, on)) return null;
  const months = numberOfLaw(context, licensed.years, on);
  // Where no window is named, licensed time counts however long ago it was.
  const opens = licensed.ofLast === undefined ? EVER : addMonths(on, -numberOfLaw(context, licensed.ofLast, on));
  const accepted = supervisor.licenses.filter(
    ({ license }) => typeof matchSupervisorLicense(context.rulebook.identity, license) === 'object',
  );
  const needed = toEpochDay(on) - toEpochDay(addMonths(on, -months));
  return licensedDays(accepted, opens, on) >= needed ? null : { lost: licensed.why.replace('{name}', supervisor.name) };
}

/** Whether the supervisor holds a license on the day that need not have been held for long. */
function isExempt(
  { rulebook }: CountingContext,
  exempt: readonly string[] | undefined,
  { licenses }: Supervisor,
  on: PlainDate,
): boolean {
  if (exempt === undefined) return false;
  return licenses.some((license) => {
    const match = matchSupervisorLicense(rulebook.identity, license.license);
    return isLicensedOn(license, on) && typeof match === 'object' && exempt.includes(match.kind);
  });
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
