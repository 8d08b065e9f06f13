import { type PlainDate } from '../vocabulary/plain-date.ts';
import { type Pair } from './probe-days.ts';

/** What is on file of a journey and stands in no experience record. */
export interface GateFacts {
  /** Applications for registration that the board has not answered. */
  readonly applications?: readonly Application[];
  /** Conflicts of interest that were declared of an agreement. */
  readonly conflicts?: readonly (Pair & { readonly conflict: string })[];
  /** How many supervisees the supervisors of this journey have. */
  readonly loads?: readonly Load[];
}

/** An application for registration, not issued yet. */
export interface Application {
  readonly jurisdiction: string;
  readonly credential: string;
  /** The day the board received it. */
  readonly appliedOn: PlainDate;
}

/** How many supervisees a supervisor has, this one among them. */
export interface Load {
  readonly supervisor: string;
  readonly supervisees: number;
  /** The supervisor's own limit under the organization's policy; null where none is set. */
  readonly limit: number | null;
  /** Why a director allowed this supervisee beyond a limit; null or left out where nobody did. */
  readonly exception?: string | null;
}
