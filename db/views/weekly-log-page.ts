import type { Activity, Medium } from '../../rules/vocabulary/activity.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';

/** Where a weekly log stands. */
export type WeeklyLogStatus = 'draft' | 'submitted' | 'returned' | 'signed';

/** One line of a weekly log. */
export interface LogLine {
  readonly id: string;
  readonly on: string;
  readonly settingId: string;
  readonly settingName: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly activity: Activity;
  readonly minutes: number;
  readonly medium: Medium;
  readonly groupSize: number | null;
}

/** A signature as it is shown: who, when, and what it means. */
export interface ShownSignature {
  readonly signerName: string;
  /** ISO instant. */
  readonly signedAt: string;
  /** What the signer declared, in full. */
  readonly statement: string;
  readonly contentSha256: string;
  /** `here` was signed in this system; `paper` was signed elsewhere and brought in by import. */
  readonly origin: 'here' | 'paper';
}

/** A weekly log as it will be, or was, signed. */
export interface WeeklyLogPage {
  readonly weeklyLogId: string;
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly superviseeName: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly license: LicenseCode;
  readonly week: string;
  readonly status: WeeklyLogStatus;
  readonly version: number;
  readonly submittedAt: string | null;
  readonly comment: string | null;
  readonly lines: readonly LogLine[];
  readonly totalMinutes: number;
  /** The hash that a signature binds: of the canonical JSON of what is shown. */
  readonly contentSha256: string;
  /** What a signature declares, in full. */
  readonly statement: string;
  readonly signature: ShownSignature | null;
  /** The same supervisor's weekly log of the week before, to mark differences; null when there is none. */
  readonly previousMinutesByActivity: readonly { readonly activity: Activity; readonly minutes: number }[] | null;
  readonly flags: readonly string[];
}
