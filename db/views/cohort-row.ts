import type { Phase } from '../../rules/vocabulary/phase.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';

/** The first thing in the way of a license, as one sentence with its source. */
export interface Obstacle {
  readonly sentence: string;
  readonly requirementId: string | null;
  readonly citation: string | null;
  readonly confidence: 'statute' | 'board' | 'secondary' | 'recall' | null;
}

/** One supervisee's journey as a director sees it in the cohort. */
export interface CohortRow {
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly superviseeName: string;
  readonly license: LicenseCode;
  readonly phase: Phase;
  /** Minutes logged and minutes that count, of all activities. */
  readonly loggedMinutes: number;
  readonly countedMinutes: number;
  /** Share of the headline requirement that is counted, 0 to 1; null before the first evaluation. */
  readonly shareCounted: number | null;
  /** The headline requirement, for one "2,840 of 3,000 hours". */
  readonly headline: string | null;
  readonly weeksToGo: number | null;
  readonly projectedFinishOn: string | null;
  readonly obstacle: Obstacle | null;
  readonly supervisors: readonly { readonly id: string; readonly name: string }[];
  /** `2026-W47`, or null when no week was signed yet. */
  readonly lastSignedWeek: string | null;
  readonly unsignedWeeks: number;
  /** ISO instant at which the oldest unsigned week was submitted. */
  readonly oldestUnsignedAt: string | null;
  /** The registration that ends first, `YYYY-MM-DD`. */
  readonly registrationExpiresOn: string | null;
  /** The board's own deadline to answer a deficiency letter, `YYYY-MM-DD`. */
  readonly deficiencyDueOn: string | null;
  /** Documents of the journey that were found to be missing, to have expired, or to end soon. */
  readonly documentsMissing: number;
  readonly documentsExpired: number;
  readonly documentsExpiring: number;
  /** Minutes that grow older than the license's lookback within 90 days. */
  readonly ageingOutMinutes: number;
}
