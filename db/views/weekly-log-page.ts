import type { Activity, Medium } from '../../rules/vocabulary/activity.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { Phase } from '../../rules/vocabulary/phase.ts';

/** Where a weekly log stands. */
export type WeeklyLogStatus = 'draft' | 'submitted' | 'returned' | 'reopened' | 'signed';

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
  /** The same on the clock of the signer, with its offset and zone; null for a paper, which has a date and no clock. */
  readonly signedLocally: string | null;
  /** What the signer declared, in full. */
  readonly statement: string;
  readonly contentSha256: string;
  /** `here` was signed in this system; `paper` was signed elsewhere and brought in by import. */
  readonly origin: 'here' | 'paper';
}

/** Work of one kind on one day at one setting whose minutes are not the same in two versions of a weekly log. */
export interface LineChange extends Pick<LogLine, 'on' | 'settingName' | 'activity' | 'medium' | 'groupSize'> {
  readonly minutesBefore: number;
  readonly minutesNow: number;
}

/** A former version of a weekly log, exactly as it was returned, or signed before its signature became void. */
export interface FormerVersion {
  readonly version: number;
  /** ISO instant. */
  readonly submittedAt: string;
  readonly lines: readonly LogLine[];
  readonly totalMinutes: number;
  readonly contentSha256: string;
  /** Null where it was returned and never signed; otherwise void. */
  readonly signature: ShownSignature | null;
  readonly ended: 'returned' | 'void';
  /** ISO instant at which it was returned, or since when its signature is void. */
  readonly endedAt: string;
  readonly endedByName: string;
  readonly reason: string;
  /** What it changed of the version before it; null for the first that is kept. */
  readonly changes: readonly LineChange[] | null;
}

/** What has changed since a supervisor signed a weekly log that was reopened. */
export interface ChangedSinceSigned {
  /** ISO instant of the signature that is void now. */
  readonly signedAt: string;
  readonly version: number;
  readonly changes: readonly LineChange[];
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
  /** The other licenses of the supervisee toward which the week counts too. */
  readonly alsoToward: readonly LicenseCode[];
  readonly phase: Phase;
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
  /** What the present version changed of the one before it; null for a first version, and while the hours are drafts. */
  readonly changes: readonly LineChange[] | null;
  /** Where a signed version is void and another waits or is signed: what differs from what was signed. */
  readonly changedSinceSigned: ChangedSinceSigned | null;
  /** Newest first. */
  readonly formerVersions: readonly FormerVersion[];
}
