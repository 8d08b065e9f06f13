import { UNKNOWN } from '../../engine/unknown.ts';
import { matchSupervisorLicense } from '../../evaluate/match-credential.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type Supervisor } from '../../vocabulary/experience-record.ts';
import { daysBetween } from '../../vocabulary/plain-date.ts';
import { creditOf, isCredited } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';

/** Finds the most supervisors whose agreements ran at the same time; UNKNOWN without agreements. */
export function measureSupervisorsAtOnce({ record }: CountingContext): Measured {
  const agreements = record.agreements ?? [];
  if (agreements.length === 0) return { value: UNKNOWN };
  const counts = agreements.map(({ from }) => {
    const running = agreements.filter((other) => other.from <= from && from <= (other.until ?? from));
    return new Set(running.map(({ supervisor }) => supervisor)).size;
  });
  return { value: Math.max(...counts) };
}

/** Finds the least training in supervision among those whose supervision counts; UNKNOWN where one does not say. */
export function measureLeastTraining(
  sheet: Sheet,
  context: CountingContext,
  { category, exempt, least }: MeasureOf<'least-training'>,
): Measured {
  const supervising = sheet.entries.filter((entry) => entry.supervision && creditOf(sheet, category, entry) > 0);
  const people = new Map(
    supervising.flatMap(({ supervisor }) => (supervisor === null ? [] : [[supervisor.id, supervisor] as const])),
  );
  const trained = [...people.values()].filter((person) => !isExempt(context, person, exempt));
  if (people.size === 0) return { value: UNKNOWN };
  const unstated = trained.find(({ supervisionTrainingMinutes }) => supervisionTrainingMinutes === undefined);
  const known = trained.flatMap(({ supervisionTrainingMinutes }) => supervisionTrainingMinutes ?? []);
  if (unstated !== undefined)
    return { value: UNKNOWN, remark: `The record does not say what training in supervision ${unstated.name} has.` };
  if (known.length > 0) return { value: Math.min(...known) };
  return { value: numberOfLaw(context, least), remark: 'Everybody who supervised is exempt from it.' };
}

function isExempt({ rulebook }: CountingContext, { licenses }: Supervisor, exempt: readonly string[]): boolean {
  return licenses.some(({ license }) => {
    const match = matchSupervisorLicense(rulebook.identity, license);
    return typeof match === 'object' && exempt.includes(match.kind);
  });
}

/**
 * Finds the longest time between the start of supervision and the signing of its agreement, in days,
 * over every supervisor and setting with counted hours; UNKNOWN where an agreement is missing or unsigned.
 */
export function measureAgreementDelay(sheet: Sheet, { record, asOf }: CountingContext): Measured {
  const pairs = new Map<string, { supervisor: Supervisor; setting: string; first: (typeof sheet.entries)[number] }>();
  for (const entry of sheet.entries) {
    const key = `${entry.supervisor?.id ?? ''} ${entry.setting.id}`;
    if (entry.supervisor !== null && !pairs.has(key) && isCredited(sheet, entry))
      pairs.set(key, { supervisor: entry.supervisor, setting: entry.setting.id, first: entry });
  }
  const delays = [...pairs.values()].map(({ supervisor, setting, first }) => {
    const signed = (record.agreements ?? []).filter(
      (agreement) => agreement.supervisor === supervisor.id && agreement.setting === setting,
    );
    const dates = signed.flatMap(({ signedOn }) => (signedOn === undefined || signedOn > asOf ? [] : [signedOn]));
    return dates.length === 0
      ? { missing: supervisor.name }
      : Math.max(0, Math.min(...dates.map((on) => daysBetween(first.on, on))));
  });
  const missing = delays.find((delay) => typeof delay === 'object');
  if (missing !== undefined)
    return { value: UNKNOWN, remark: `The record shows no signed agreement with ${missing.missing}.` };
  return delays.length === 0 ? { value: UNKNOWN } : { value: Math.max(...delays.map(Number)) };
}
