import { type WorkflowClient, WorkflowNotFoundError } from '@temporalio/client';
import { journeyWorkflowId } from '../../workflows/journey/messages.ts';
import { STAFF_WORKFLOW, lookAgain, staffWorkflowId } from '../../workflows/staff/messages.ts';
import type { Concerned } from './journey-gateway.ts';

/** So many are told at once. */
const AT_ONCE = 10;

/** Tells the clocks of a person, and journeys, that something has changed; clocks that do not run yet begin to. */
export async function tellConcerned(
  workflow: WorkflowClient,
  taskQueue: string,
  { organizationId, personId, journeyIds }: Concerned,
): Promise<void> {
  if (personId !== null) {
    await workflow.signalWithStart(STAFF_WORKFLOW, {
      workflowId: staffWorkflowId(personId),
      taskQueue,
      args: [{ organizationId, personId }],
      signal: lookAgain,
      staticSummary: 'Clocks of a supervisor',
      staticDetails: `- Person ${personId}\n- Organization ${organizationId}`,
    });
  }
  for (let first = 0; first < journeyIds.length; first += AT_ONCE) {
    await Promise.all(journeyIds.slice(first, first + AT_ONCE).map((journeyId) => tellJourney(workflow, journeyId)));
  }
}

// Fleet jobs tell journeys the same (reach-journeys.ts): no folder that both may import knows Temporal's client.
async function tellJourney(workflow: WorkflowClient, journeyId: string): Promise<void> {
  try {
    await workflow.getHandle(journeyWorkflowId(journeyId)).signal(lookAgain);
  } catch (error) {
    // It is over, or not started yet: its first look will see the change.
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
