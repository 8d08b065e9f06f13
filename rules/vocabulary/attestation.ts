import type { Activity } from './activity.ts';
import { addDays, type PlainDate } from './plain-date.ts';
import { endOfQuarter, type Quarter } from './quarter.ts';

/** What a supervisor attests of one activity, in whole minutes. */
export interface AttestedMinutes {
  readonly activity: Activity;
  /** In weekly logs that the supervisor signed. */
  readonly recorded: number;
  /** Of these, what counts as the rules were applied last. */
  readonly counted: number;
}

/** One quarter of one supervisor at one setting: what is signed in it, and whether that is attested. */
export interface QuarterStanding {
  readonly quarter: Quarter;
  /** Whether a weekly log of the quarter was signed here; what came in on paper has its own signatures. */
  readonly signedHere: boolean;
  /** The hash of the signed weeks as they are now. */
  readonly weeksSha256: string;
  /** The hash of the weeks that the latest attestation covers; null while there is none. */
  readonly attestedWeeksSha256: string | null;
}

/** `running`: not over yet. `open`: to be attested. `outdated`: attested, but a week in it is another one now. */
export type AttestationState = 'running' | 'open' | 'attested' | 'outdated' | 'on-paper';

/** How long after its end a quarter is attested, in days. */
const ATTEST_WITHIN_DAYS = 14;

/** The last day on which a quarter is attested in time. */
export function attestationDueOn(quarter: Quarter): PlainDate {
  return addDays(endOfQuarter(quarter), ATTEST_WITHIN_DAYS);
}

/** Where the attestation of a quarter stands on a day. */
export function attestationState(standing: QuarterStanding, today: PlainDate): AttestationState {
  const { quarter, signedHere, weeksSha256, attestedWeeksSha256 } = standing;
  if (attestedWeeksSha256 !== null) return attestedWeeksSha256 === weeksSha256 ? 'attested' : 'outdated';
  if (endOfQuarter(quarter) >= today) return 'running';
  return signedHere ? 'open' : 'on-paper';
}

/** A quarter that a supervisor has to attest. */
export interface OpenAttestation<Standing> {
  readonly standing: Standing;
  readonly dueOn: PlainDate;
  readonly late: boolean;
}

/**
 * The quarters that are to be attested, and by which day: those that are over and not attested, and those of which a week
 * has changed since.
 * @param today - a calendar date.
 * @returns the one due first comes first.
 */
export function openAttestations<Standing extends QuarterStanding>(
  standings: readonly Standing[],
  today: PlainDate,
): OpenAttestation<Standing>[] {
  return standings
    .filter((standing) => ['open', 'outdated'].includes(attestationState(standing, today)))
    .filter(({ quarter, signedHere }) => signedHere && endOfQuarter(quarter) < today)
    .map((standing) => {
      const dueOn = attestationDueOn(standing.quarter);
      return { standing, dueOn, late: dueOn < today };
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}
