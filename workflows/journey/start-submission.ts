import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  ParentClosePolicy,
  getExternalWorkflowHandle,
  log,
  sleep,
  startChild,
  workflowInfo,
} from '@temporalio/workflow';
import { signsOfRules } from '../../rules/vocabulary/signs.ts';
import { isMarked, startPairsOf } from '../search/messages.ts';
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
  const { license, version } = state.rulebook;
  // A journey that carries signs shows that the server knows them.
  const signs = { tenant: organizationId, ...signsOfRules(license, version) };
  const signed = isMarked(workflowInfo().typedSearchAttributes) ? { typedSearchAttributes: startPairsOf(signs) } : {};
  for (;;) {
    try {
      await startChild<typeof submission>(SUBMISSION_WORKFLOW, {
        workflowId: submissionWorkflowId(journeyId),
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        parentClosePolicy: ParentClosePolicy.ABANDON,
        args: [start],
        staticSummary: `Application with the board for ${license}`,
        staticDetails: `- Application ${submissionId}\n- Journey ${journeyId}\n- Organization ${organizationId}`,
        ...signed,
      });
      return;
    } catch (failure) {
      if (!(failure instanceof WorkflowExecutionAlreadyStartedError)) throw failure;
      await sleep('1 second', { summary: 'The application before it is ending' });
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
