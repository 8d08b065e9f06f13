import { type WorkflowClient, WorkflowNotFoundError } from '@temporalio/client';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import { ROLLOUT_WORKFLOW, type Steering, rolloutWorkflowId, steerRollout } from '../../workflows/rollout/messages.ts';
import type { Rollout } from '../../workflows/rollout/rules-rollout.ts';
import { startSigned } from './start-signed.ts';

/**
 * Starts a rollout of newer rules; one that already runs is left as it is.
 * @param isKnown - whether the server knows the attributes by which workflows are found; no unless said otherwise.
 */
export async function startRollout(
  workflow: WorkflowClient,
  taskQueue: string,
  rollout: Rollout,
  isKnown: () => Promise<boolean> = () => Promise.resolve(false),
): Promise<void> {
  const { organizationId, rolloutId } = rollout;
  await startSigned(isKnown, { tenant: organizationId }, (signed) =>
    workflow.start(ROLLOUT_WORKFLOW, {
      workflowId: rolloutWorkflowId(rolloutId),
      taskQueue,
      args: [rollout],
      workflowIdConflictPolicy: 'USE_EXISTING',
      staticSummary: 'Newer rules for the journeys of a license',
      staticDetails: `- Rollout ${rolloutId}\n- Organization ${organizationId}`,
      ...signed,
    }),
  );
}

/**
 * Sends a step to its rollout and awaits the receipt.
 * @throws ROLLOUT_NOT_FOUND when no such rollout runs.
 */
export async function sendStep(workflow: WorkflowClient, command: Steering): Promise<Receipt> {
  try {
    const handle = workflow.getHandle(rolloutWorkflowId(command.body.rolloutId));
    return await handle.executeUpdate(steerRollout, { updateId: command.key, args: [command] });
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) throw new CreditableError('ROLLOUT_NOT_FOUND');
    throw error;
  }
}
