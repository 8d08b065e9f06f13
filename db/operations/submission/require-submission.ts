import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import {
  STAGE_WORDS,
  type SubmissionStep,
  type SubmissionTrack,
  stageOf,
  takesStep,
} from '../../../rules/vocabulary/submission.ts';
import type { Session } from '../../session.ts';
import { readSubmission } from '../../views/read-submission.ts';

/**
 * The open application of a journey that takes a step; the caller holds the journey.
 * @throws SUBMISSION_NOT_FOUND when nothing is with the board, STAGE_WRONG when the step cannot follow.
 */
export async function requireSubmission(
  session: Session,
  journeyId: string,
  step: SubmissionStep,
): Promise<SubmissionTrack> {
  const track = await readSubmission(session, journeyId);
  if (track === null || track.outcome !== null) throw new CreditableError('SUBMISSION_NOT_FOUND');
  assertStep(track, step);
  return track;
}

/**
 * Refuses a step that cannot follow where an application stands.
 * @throws STAGE_WRONG.
 */
export function assertStep(track: SubmissionTrack, step: SubmissionStep): void {
  const stage = stageOf(track);
  if (!takesStep(stage, step)) throw new CreditableError('STAGE_WRONG', { stage: STAGE_WORDS[stage] });
}
