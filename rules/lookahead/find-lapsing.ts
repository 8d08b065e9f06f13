import { formatDate } from '../explain/format-date.ts';
import { hoursInWords } from '../explain/hours-in-words.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';
import { type AtRisk } from './find-at-risk.ts';

/** Nobody need be told of a credential that ends later than this. */
const DAYS_AHEAD = 180;

/** What was logged lately stands for what will be. */
const RECENT_DAYS = 28;

interface Lapse {
  readonly endsOn: PlainDate;
  readonly what: string;
  readonly minutesAWeek: number;
  readonly entries: readonly string[];
}

/**
 * Finds the work that goes on under a credential about to end: the associate's registration, or a supervisor's license
 * under which hours were logged in the last four weeks.
 * @returns one for each credential that ends within half a year and has no later one behind it.
 */
export function findLapsing(record: ExperienceRecord, asOf: PlainDate): AtRisk[] {
  const recent = record.log.filter(({ on }) => on > addDays(asOf, -RECENT_DAYS) && on <= asOf);
  const lapses = [...lapsingRegistrations(record, recent, asOf), ...lapsingLicenses(record, recent, asOf)];
  return lapses.map(({ endsOn, what, minutesAWeek, entries }) => ({
    risk: 'lapsing',
    minutes: minutesAWeek,
    requirement: null,
    dueOn: endsOn,
    sentence: `${what} ends on ${formatDate(endsOn)}: from then on ${hoursInWords(minutesAWeek)} a week may not count.`,
    entries,
  }));
}

type Log = ExperienceRecord['log'];

function lapsingRegistrations(record: ExperienceRecord, recent: Log, asOf: PlainDate): Lapse[] {
  return byState(record.registrations ?? [], recent, record).flatMap(({ held, under }) => {
    const last = lastToEnd(held);
    if (last === null || !isSoon(last.expiresOn, asOf)) return [];
    return [lapse(last.expiresOn, `The registration as ${last.credential}`, under)];
  });
}

function lapsingLicenses(record: ExperienceRecord, recent: Log, asOf: PlainDate): Lapse[] {
  return record.supervisors.flatMap(({ id, name, licenses }) => {
    const theirs = recent.filter(({ supervisor }) => supervisor === id);
    return byState(licenses, theirs, record).flatMap(({ held, under }) => {
      const last = lastToEnd(held);
      if (under.length === 0 || last === null || !isSoon(last.expiresOn, asOf)) return [];
      return [lapse(last.expiresOn, `${name}'s license (${last.license})`, under)];
    });
  });
}

/** What one state gave covers the work in that state: a license that goes on elsewhere saves nothing here. */
function byState<T extends { readonly jurisdiction: string }>(
  held: readonly T[],
  log: Log,
  { settings }: ExperienceRecord,
): { readonly held: readonly T[]; readonly under: Log }[] {
  const stateOf = new Map(settings.map(({ id, jurisdiction }) => [id, jurisdiction]));
  return [...new Set(held.map(({ jurisdiction }) => jurisdiction))].map((state) => ({
    held: held.filter(({ jurisdiction }) => jurisdiction === state),
    under: log.filter(({ setting }) => stateOf.get(setting) === state),
  }));
}

/** The one that ends last; null where one has no end. */
function lastToEnd<T extends { readonly expiresOn?: PlainDate | undefined }>(
  held: readonly T[],
): (T & { readonly expiresOn: PlainDate }) | null {
  let last: (T & { readonly expiresOn: PlainDate }) | null = null;
  for (const one of held) {
    const { expiresOn } = one;
    if (expiresOn === undefined) return null;
    if (last === null || expiresOn > last.expiresOn) last = { ...one, expiresOn };
  }
  return last;
}

function isSoon(endsOn: PlainDate, asOf: PlainDate): boolean {
  return asOf <= endsOn && endsOn <= addDays(asOf, DAYS_AHEAD);
}

function lapse(endsOn: PlainDate, what: string, under: Log): Lapse {
  const minutes = under.reduce((sum, entry) => sum + entry.minutes, 0);
  const weeks = RECENT_DAYS / 7;
  return { endsOn, what, minutesAWeek: Math.round(minutes / weeks), entries: under.map(({ id }) => id) };
}
