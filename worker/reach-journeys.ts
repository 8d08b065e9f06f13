import { type Client, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { RunningJourneys } from '../activities/dependencies.ts';
import { CreditableError, isErrorCode } from '../rules/vocabulary/errors.ts';
import { adoptRules, journeyWorkflowId, lookAgain } from '../workflows/journey/messages.ts';

/**
 * The way of fleet jobs to the running journeys.
 * @param client - of the server on which the journeys run.
 */
export function reachJourneys({ workflow }: Client): RunningJourneys {
  return {
    async adopt(command) {
      const handle = workflow.getHandle(journeyWorkflowId(command.journeyId));
      try {
        await handle.executeUpdate(adoptRules, { updateId: command.key, args: [command] });
      } catch (error) {
        throw refusalIn(error);
      }
    },
    // The API tells journeys the same (tell-concerned.ts): no folder that both may import knows Temporal's client.
    async lookAgain(journeyId) {
      try {
        await workflow.getHandle(journeyWorkflowId(journeyId)).signal(lookAgain);
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      }
    },
  };
}

/** What the journey refused, by its own code. */
function refusalIn(error: unknown): unknown {
  if (error instanceof WorkflowNotFoundError) return new CreditableError('JOURNEY_ENDED');
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return error;
  const { type } = error.cause;
  return isErrorCode(type) ? new CreditableError(type) : error;
}
