import type { SubmissionTrack } from '../../rules/vocabulary/submission.ts';

/** All that an application with the board carries in memory and through continue-as-new. */
export interface SubmissionState {
  readonly schemaVersion: 1;
  readonly organizationId: string;
  readonly journeyId: string;
  readonly submissionId: string;
  /** As it stood when it was read last; null before the first time. */
  track: SubmissionTrack | null;
  /** Whether something was recorded since it was read last. */
  unread: boolean;
  /** Whether the journey still has to be told how it stands. */
  untold: boolean;
  /** Continue as new after this many history events; absent in production, where the server suggests it. */
  readonly rollAfterEvents?: number;
}

/** What starts the workflow of an application. */
export interface SubmissionStart {
  readonly organizationId: string;
  readonly journeyId: string;
  readonly submissionId: string;
  readonly rollAfterEvents?: number;
}

/**
 * Brings a state written by an earlier version up to this one; the first version needs nothing.
 * @param input - a fresh start, or the state that the run before handed over.
 */
export function upcastState(input: SubmissionStart | SubmissionState): SubmissionState {
  if ('schemaVersion' in input) return input;
  return { schemaVersion: 1, ...input, track: null, unread: true, untold: false };
}
