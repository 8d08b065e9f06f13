import type { CohortRow } from '../../../db/views/cohort-row.ts';
import type { ShownPerson } from '../../../db/views/find-people.ts';
import { dateAt, daysBetween, type PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { daysSince } from '../words/dates.ts';

/** A view of the cohort that one of the four numbers opens. */
export const COHORT_VIEWS = ['at-risk', 'unsigned', 'lapsing', 'behind'] as const;

/** One of the views. */
export type CohortView = (typeof COHORT_VIEWS)[number];

/** A license of a supervisor that ends soon. */
export interface LapsingLicense {
  readonly personName: string;
  readonly license: string;
  /** `YYYY-MM-DD`. */
  readonly expiresOn: string;
}

const ENDED = new Set(['licensed', 'withdrawn']);

/**
 * Whether a row belongs to a view. At risk: hours grow too old within 90 days, or a week waits over 14 days.
 * Unsigned: a week waits over 14 days. Lapsing: the registration ends within 60 days.
 * Behind: no finish is in sight, or it comes after the registration ends.
 */
export function belongsTo(view: CohortView, row: CohortRow, now: Date): boolean {
  if (ENDED.has(row.phase)) return false;
  switch (view) {
    case 'at-risk':
      return row.ageingOutMinutes > 0 || waitsTooLong(row, now);
    case 'unsigned':
      return waitsTooLong(row, now);
    case 'lapsing':
      return endsWithin(row.registrationExpiresOn, 60, now);
    case 'behind':
      return isBehind(row);
  }
}

/** The licenses of supervisors that end within 60 days, the first to end first. */
export function findLapsingLicenses(people: readonly ShownPerson[], now: Date): LapsingLicense[] {
  const licenses = people
    .filter(({ roles }) => roles.includes('supervisor'))
    .flatMap(({ name, licenses: held }) =>
      held.flatMap(({ jurisdiction, license, expiresOn }) =>
        expiresOn !== null && endsWithin(expiresOn, 60, now)
          ? [{ personName: name, license: `${jurisdiction} ${license}`, expiresOn }]
          : [],
      ),
    );
  return licenses.sort((a, b) => a.expiresOn.localeCompare(b.expiresOn));
}

/** Whether a credential ends within some days from now, or already ended. */
export function endsWithin(expiresOn: string | null, days: number, now: Date): boolean {
  if (expiresOn === null) return false;
  return daysBetween(dateAt(now.toISOString(), 'UTC'), expiresOn as PlainDate) <= days;
}

function waitsTooLong({ oldestUnsignedAt }: CohortRow, now: Date): boolean {
  return oldestUnsignedAt !== null && daysSince(oldestUnsignedAt, now) > 14;
}

function isBehind({ phase, registrationExpiresOn, projectedFinishOn }: CohortRow): boolean {
  if (phase !== 'onboarding' && phase !== 'accumulating') return false;
  return projectedFinishOn === null || (registrationExpiresOn !== null && projectedFinishOn > registrationExpiresOn);
}
