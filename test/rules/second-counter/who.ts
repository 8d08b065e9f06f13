import { type Supervisor } from '../../../rules/vocabulary/experience-record.ts';
import { dayOf, yearsLater } from './calendar.ts';

/** Names are compared without regard to case, spaces and hyphens. */
export function sameName(name: string, names: readonly string[]): boolean {
  return names.some((one) => plain(one) === plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s-]/g, '');
}

/** Which licenses let their holder supervise, and which are known not to. */
export interface MaySupervise {
  readonly home: string;
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
}

/** One license of a supervisor. */
export type License = Supervisor['licenses'][number];

/** Whether a license runs on a day, its last day included. */
export function runsOn(
  { issuedOn, expiresOn }: { issuedOn: string; expiresOn?: string | undefined },
  on: string,
): boolean {
  return issuedOn <= on && (expiresOn === undefined || on <= expiresOn);
}

/**
 * Whether somebody may supervise on a day in a state: by a license of that state.
 * A name that the rules do not use is a question; so is supervision by nobody named.
 */
export function maySupervise(
  supervisor: Supervisor | undefined,
  on: string,
  state: string,
  { home, accepted, refused }: MaySupervise,
  enough: (licenses: readonly License[]) => boolean = () => true,
): 'yes' | 'no' | 'asked' {
  if (supervisor === undefined) return 'asked';
  const running = supervisor.licenses.filter((one) => one.jurisdiction === state && runsOn(one, on));
  const known = supervisor.licenses.filter(({ license }) => sameName(license, accepted));
  if (running.some((one) => known.includes(one)) && enough(known)) return 'yes';
  const isQuestion = ({ license }: License) =>
    !sameName(license, accepted) && !(state === home && sameName(license, refused));
  return running.some(isQuestion) ? 'asked' : 'no';
}

/** Whether licenses were held in two of the five years before a day: their days together make two years. */
export function heldTwoOfFiveYears(licenses: readonly License[], on: string): boolean {
  const today = dayOf(on);
  const spans = licenses.map(({ issuedOn, expiresOn }) => [dayOf(issuedOn), dayOf(expiresOn ?? on)] as const);
  let held = 0;
  let reached = dayOf(yearsLater(on, -5));
  for (const [first, last] of spans.sort(([a], [b]) => a - b)) {
    const begins = Math.max(first, reached);
    const ends = Math.min(last + 1, today);
    if (ends <= begins) continue;
    held += ends - begins;
    reached = ends;
  }
  return held >= today - dayOf(yearsLater(on, -2));
}
