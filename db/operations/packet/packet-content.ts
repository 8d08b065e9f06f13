import type { Activity, Medium } from '../../../rules/vocabulary/activity.ts';
import type { Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import type { LicenseCode } from '../../../rules/vocabulary/license-code.ts';
import type { ShownSignature } from '../../views/weekly-log-page.ts';

/** Minutes of one activity. */
export interface ActivityMinutes {
  readonly activity: Activity;
  readonly minutes: number;
}

/** What one supervisor verifies for one setting. Dates are `YYYY-MM-DD`, lengths are minutes. */
export interface Verification {
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly licenses: readonly {
    readonly jurisdiction: string;
    readonly license: string;
    readonly number: string | null;
    readonly issuedOn: string;
    readonly expiresOn: string | null;
  }[];
  readonly settingId: string;
  readonly settingName: string;
  readonly jurisdiction: string;
  readonly from: string;
  readonly until: string;
  /** Weeks in which something was signed. */
  readonly weeks: number;
  readonly minutesByActivity: readonly ActivityMinutes[];
  readonly totalMinutes: number;
  /** Supervision received, by kind. */
  readonly supervision: readonly ActivityMinutes[];
  readonly supervisionMinutes: number;
}

/** An earlier version that was signed and is void: who signed when, and since when it is void, by whom and why. */
export interface PrintedVoid {
  readonly version: number;
  readonly signerName: string;
  /** `YYYY-MM-DD`. */
  readonly signedOn: string;
  /** ISO instant. */
  readonly voidedAt: string;
  readonly voidedByName: string;
  readonly reason: string;
}

/** A signature as it is printed. */
export interface PrintedSignature extends Omit<ShownSignature, 'signedLocally' | 'contentSha256'> {
  /** `YYYY-MM-DD`. */
  readonly signedOn: string;
  /** Null for a paper of which no content was brought in. */
  readonly contentSha256: string | null;
}

/** What a supervisor said of the supervisee for a period, signed. */
export interface PrintedEvaluation extends PrintedSignature {
  readonly from: string;
  readonly until: string;
  readonly version: number;
  readonly satisfactory: boolean;
}

/** What a supervisor attested of one quarter at one setting. */
export interface PrintedAttestation extends PrintedSignature {
  readonly supervisorId: string;
  readonly settingId: string;
  /** `2026-Q3`. */
  readonly quarter: string;
  readonly recordedMinutes: number;
  readonly countedMinutes: number;
  /** Whether the signed weeks are still the ones that were attested. */
  readonly current: boolean;
}

/** A weekly log as it is printed. */
export interface PrintedLog {
  readonly weeklyLogId: string;
  readonly week: string;
  readonly status: 'submitted' | 'returned' | 'reopened' | 'signed';
  readonly supervisorName: string;
  readonly totalMinutes: number;
  readonly lines: readonly {
    readonly id: string;
    readonly on: string;
    readonly settingName: string;
    readonly activity: Activity;
    readonly minutes: number;
    readonly medium: Medium;
    readonly groupSize: number | null;
  }[];
  readonly signature: PrintedSignature | null;
  /** Oldest first; nearly always none. */
  readonly voids: readonly PrintedVoid[];
}

/** Everything that the packet for the board prints. */
export interface PacketContent {
  readonly organization: { readonly name: string };
  readonly supervisee: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly degree: {
      readonly awardedOn: string;
      readonly level: string | null;
      readonly field: string | null;
      readonly accreditation: string | null;
    } | null;
  };
  readonly journeyId: string;
  readonly license: LicenseCode;
  readonly rulebook: { readonly version: string; readonly sha256: string };
  readonly registrations: readonly {
    readonly jurisdiction: string;
    readonly credential: string;
    readonly number: string | null;
    readonly issuedOn: string;
    readonly expiresOn: string | null;
  }[];
  readonly exams: readonly { readonly exam: string; readonly passedOn: string }[];
  readonly agreements: readonly {
    readonly supervisorName: string;
    readonly settingName: string;
    readonly from: string;
    readonly until: string | null;
    readonly signedOn: string | null;
    readonly boardApprovedOn: string | null;
    /** Null while it waits. */
    readonly signature: PrintedSignature | null;
  }[];
  readonly verifications: readonly Verification[];
  /** Oldest quarter first. */
  readonly attestations: readonly PrintedAttestation[];
  /** Oldest period first. */
  readonly evaluations: readonly PrintedEvaluation[];
  /** Oldest week first. */
  readonly weeklyLogs: readonly PrintedLog[];
  readonly evaluation: {
    readonly evaluationId: string;
    readonly evaluatedAt: string;
    readonly inputSha256: string;
    readonly document: Evaluation;
  };
}
