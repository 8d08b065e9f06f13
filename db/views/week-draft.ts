import type { UncountedPair } from '../../rules/vocabulary/week-gate.ts';
import type { LogLine, WeeklyLogStatus } from './weekly-log-page.ts';

/** A pair of supervisor and setting that an agreement covers on some day of the week. */
export interface WeekChoice {
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly settingId: string;
  readonly settingName: string;
  /** First and last day on which the agreement holds; `until` null when it is open. */
  readonly from: string;
  readonly until: string | null;
  readonly agreementSigned: boolean;
}

/** One week as the supervisee edits it. */
export interface WeekDraft {
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly superviseeName: string;
  /** `2026-W47`. */
  readonly week: string;
  readonly drafts: readonly LogLine[];
  /** Drafts made of sessions that the supervisor recorded; they stay when the draft is written anew. */
  readonly fromSessions: readonly LogLine[];
  readonly weeklyLogs: readonly {
    readonly weeklyLogId: string;
    readonly supervisorId: string;
    readonly supervisorName: string;
    readonly status: WeeklyLogStatus;
    readonly comment: string | null;
    readonly lines: readonly LogLine[];
  }[];
  /** The entries of the week before but those of sessions, for "copy last week". */
  readonly previousWeek: readonly LogLine[];
  readonly choices: readonly WeekChoice[];
  /** Where the hours of the week are logged when they count here too; null when they are logged here. */
  readonly loggedIn: { readonly journeyId: string; readonly license: string } | null;
}

/** The same with what of it does not count. */
export interface ShownWeek extends WeekDraft {
  /** Under whom nothing of the week counts, or nothing before a day. */
  readonly uncounted: readonly UncountedPair[];
}
