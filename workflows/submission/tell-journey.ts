import { getExternalWorkflowHandle, log } from '@temporalio/workflow';
import { openLetters, stageOf } from '../../rules/vocabulary/submission.ts';
import { journeyWorkflowId, submissionMoved } from '../journey/messages.ts';
import type { SubmissionState } from './state.ts';

/**
 * Tells the journey how its application stands, by the id of its workflow: the journey may have gone through many runs.
 * A journey that is over needs to hear nothing more.
 */
export async function tellJourney(state: SubmissionState): Promise<void> {
  const { track, submissionId, journeyId } = state;
  state.untold = false;
  if (track === null) return;
  const letters = openLetters(track).map(({ deficiencyId, dueOn }) => ({ deficiencyId, dueOn }));
  const news = { submissionId, stage: stageOf(track), letters, at: new Date().toISOString() };
  try {
    await getExternalWorkflowHandle(journeyWorkflowId(journeyId)).signal(submissionMoved, news);
  } catch (failure) {
    log.warn('The journey of an application does not run any more.', { submissionId, failure });
  }
}
