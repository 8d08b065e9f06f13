import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { ParentClosePolicy, getExternalWorkflowHandle, log, sleep, startChild } from '@temporalio/workflow';
import { SUBMISSION_WORKFLOW, lookAgain, submissionWorkflowId } from '../submission/messages.ts';
import type { SubmissionStart } from '../submission/state.ts';
import type { submission } from '../submission/submission.ts';
import type { JourneyState } from './state.ts';

/**
 * Starts the workflow of an application that was just filed; it goes on by itself, whatever becomes of the journey's run.
 * The one before it, under the same id, may still be saying good-bye: that takes moments.
 */
export async function startSubmission(state: JourneyState, submissionId: string): Promise<void> {
  const { organizationId, journeyId, rollAfterEvents } = state;
  const roll = rollAfterEvents === undefined ? {} : { rollAfterEvents };
  const start: SubmissionStart = { organizationId, journeyId, submissionId, ...roll };
  for (;;) {
    try {
      await startChild<typeof submission>(SUBMISSION_WORKFLOW, {
        workflowId: submissionWorkflowId(journeyId),
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        parentClosePolicy: ParentClosePolicy.ABANDON,
        args: [start],
      });
      return;
    } catch (failure) {
      if (!(failure instanceof WorkflowExecutionAlreadyStartedError)) throw failure;
      await sleep('1 second');
    }
  }
}

/** Has the application with the board read anew what the journey recorded; one that has ended needs to hear nothing. */
export async function tellSubmission(state: JourneyState): Promise<void> {
  if (state.submissionId === undefined) return;
  try {
    await getExternalWorkflowHandle(submissionWorkflowId(state.journeyId)).signal(lookAgain);
  } catch (failure) {
    log.warn('The application of a journey does not run any more.', { submissionId: state.submissionId, failure });
  }
}
