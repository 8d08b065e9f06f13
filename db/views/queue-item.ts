import type { Activity } from '../../rules/vocabulary/activity.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { ChangedSinceSigned } from './weekly-log-page.ts';

/** A weekly log that waits for one supervisor. */
export interface QueueItem {
  readonly weeklyLogId: string;
  readonly journeyId: string;
  readonly superviseeName: string;
  readonly license: LicenseCode;
  /** `2026-W47`. */
  readonly week: string;
  readonly version: number;
  /** ISO instant. */
  readonly submittedAt: string;
  readonly minutesByActivity: readonly { readonly activity: Activity; readonly minutes: number }[];
  readonly totalMinutes: number;
  /** Things to look at before signing, each a sentence. */
  readonly flags: readonly string[];
  /** Where the supervisor had signed an earlier version: when, and what has changed since; null where none was signed. */
  readonly changedSinceSigned: ChangedSinceSigned | null;
}
