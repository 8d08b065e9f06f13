import { type WorkflowClient, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { signsOfRules } from '../../rules/vocabulary/signs.ts';
import { JOURNEY_WORKFLOW, journeyWorkflowId } from '../../workflows/journey/messages.ts';
import type { JourneyStart } from '../../workflows/journey/state.ts';
import { startSigned } from './start-signed.ts';

/**
 * Starts the workflow of a journey; one that runs already is left as it is, and one that is over is not started anew.
 * @param isKnown - whether the server knows the attributes by which workflows are found.
 */
export async function startOnce(
  workflow: WorkflowClient,
  taskQueue: string,
  journey: JourneyStart,
  isKnown: () => Promise<boolean>,
): Promise<void> {
  const { organizationId, journeyId, rulebook } = journey;
  const rules = signsOfRules(rulebook.license, rulebook.version);
  const signs = { tenant: organizationId, phase: 'onboarding', riskLevel: 'none', ...rules } as const;
  try {
    await startSigned(isKnown, signs, (signed) =>
      workflow.start(JOURNEY_WORKFLOW, {
        workflowId: journeyWorkflowId(journeyId),
        taskQueue,
        args: [journey],
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        staticSummary: `Journey to ${rulebook.license}, begun under rules ${rulebook.version}`,
        staticDetails: detailsOf(journey),
        ...signed,
      }),
    );
  } catch (error) {
    // It has run before and is over: there is nothing to start.
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** Ids only: whoever may read names finds them in the pages. */
function detailsOf({ organizationId, journeyId, superviseeId, rulebook }: JourneyStart): string {
  return [
    `- Journey ${journeyId}`,
    `- Organization ${organizationId}`,
    `- Supervisee ${superviseeId}`,
    `- Rules at its beginning ${rulebook.license}@${rulebook.version}, SHA-256 ${rulebook.sha256}`,
  ].join('\n');
}
