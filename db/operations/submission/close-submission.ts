import type { Outcome } from '../../../rules/vocabulary/submission.ts';
import { Submission } from '../../entities/submission.ts';
import type { Session } from '../../session.ts';

/** How and when an application ended. */
export interface SubmissionEnd {
  readonly outcome: Outcome;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** ISO instant. */
  readonly at: string;
}

/** Closes the open application of a journey, where there is one. */
export async function closeSubmission(session: Session, journeyId: string, { outcome, on, at }: SubmissionEnd) {
  await session.em.nativeUpdate(
    Submission,
    { journeyId, outcome: null },
    { outcome, closedOn: on, closedAt: new Date(at) },
  );
}
