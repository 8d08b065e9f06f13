import type { Activity } from '../../rules/vocabulary/activity.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';

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
}
