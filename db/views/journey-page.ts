import type { Evaluation } from '../../rules/vocabulary/evaluation.ts';
import type { Gate } from '../../rules/vocabulary/gate-item.ts';
import type { Tone } from '../../rules/vocabulary/ladder.ts';
import type { SubmissionTrack } from '../../rules/vocabulary/submission.ts';
import type { CohortRow } from './cohort-row.ts';
import type { ShownSignature, WeeklyLogStatus } from './weekly-log-page.ts';

/** A week of the journey in short. */
export interface WeekSummary {
  readonly week: string;
  readonly weeklyLogs: readonly {
    readonly weeklyLogId: string;
    readonly supervisorName: string;
    readonly status: WeeklyLogStatus;
    readonly minutes: number;
    readonly comment: string | null;
  }[];
  readonly draftMinutes: number;
}

/** Hours that are logged toward one license and count toward another too. */
export interface SharedLog {
  /** Where they are logged. */
  readonly sourceJourneyId: string;
  readonly sourceLicense: string;
  /** Where they count too. */
  readonly journeyId: string;
  readonly license: string;
  /** `2026-W47`. */
  readonly fromWeek: string;
  /** Null while it goes on. */
  readonly lastWeek: string | null;
}

/** An agreement as shown on the journey. */
export interface ShownAgreement {
  readonly agreementId: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly settingId: string;
  readonly settingName: string;
  readonly from: string;
  readonly until: string | null;
  readonly signedOn: string | null;
  /** Who signed it, when and what it means; null while it waits. One on paper binds no content. */
  readonly signature: (Omit<ShownSignature, 'contentSha256'> & { readonly contentSha256: string | null }) | null;
  /** The day of the board's approval; null where none is recorded. */
  readonly boardApprovedOn: string | null;
  /** Why it was ended; null where nobody ended it. */
  readonly endReason: string | null;
  /** A declared conflict of interest; null where none is. */
  readonly conflict: string | null;
  /** By what one supervisee more than a limit was allowed; null where no limit was in the way. */
  readonly loadException: { readonly reason: string; readonly limit: number; readonly present: number } | null;
}

/** A packet as shown on the journey. */
export interface ShownPacket {
  readonly packetId: string;
  readonly assembledAt: string;
  readonly sha256: string;
  readonly pages: number;
  readonly filedOn: string | null;
  /** Weekly logs that were signed when it was assembled and have been reopened since. */
  readonly reopenedSince: number;
}

/** A step of the case file: who did what, when. */
export interface CaseFileStep {
  readonly at: string;
  /** Null when the system acted by itself. */
  readonly actorName: string | null;
  readonly action: string;
  readonly sentence: string;
}

/** A notice that was sent. */
export interface ShownNotice {
  readonly noticeId: string;
  /** Null for a notice about no one journey. */
  readonly journeyId: string | null;
  readonly recipientName: string;
  readonly subject: string;
  readonly text: string;
  /** ISO instant. */
  readonly sentAt: string;
  /** ISO instant at which its reader marked it as read; null while it is unread. */
  readonly readAt: string | null;
  readonly tone: Tone;
}

/** Everything that the page of one journey shows. */
export interface JourneyPage {
  readonly row: CohortRow;
  readonly evaluation: Evaluation | null;
  readonly evaluatedAt: string | null;
  readonly rulebook: { readonly version: string; readonly sha256: string };
  /** As the latest count found it; null while there is none. */
  readonly gate: Gate | null;
  readonly mayCount: boolean;
  readonly weeks: readonly WeekSummary[];
  readonly sharedLogs: {
    /** Hours that are logged toward one license of the person and count toward another too; this journey is one of the two. */
    readonly shared: readonly SharedLog[];
    /** The other journeys of the same person. */
    readonly others: readonly { readonly journeyId: string; readonly license: string }[];
  };
  readonly agreements: readonly ShownAgreement[];
  readonly packets: readonly ShownPacket[];
  readonly deficiency: { readonly receivedOn: string; readonly dueOn: string; readonly summary: string } | null;
  readonly decision: {
    readonly decision: 'licensed' | 'approved' | 'denied' | 'closed';
    readonly decidedOn: string;
    readonly licenseNumber: string | null;
  } | null;
  /** The latest application with the board; null when none was filed as one of its own. */
  readonly submission: SubmissionTrack | null;
  readonly caseFile: readonly CaseFileStep[];
  readonly notices: readonly ShownNotice[];
}
