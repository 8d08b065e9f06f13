import { type Workflow, makeContinueAsNewFunc, workflowInfo } from '@temporalio/workflow';

/**
 * Whether a new run should begin: the history grows long, or this run is held at an earlier version of the workers while
 * there is a newer one.
 * @param rollAfterEvents - continue as new after this many history events; undefined in production, where the server
 * suggests it.
 */
export function shouldRoll(rollAfterEvents?: number): boolean {
  const { continueAsNewSuggested, targetWorkerDeploymentVersionChanged, historyLength } = workflowInfo();
  if (continueAsNewSuggested || targetWorkerDeploymentVersionChanged === true) return true;
  return rollAfterEvents !== undefined && historyLength > rollAfterEvents;
}

/**
 * Ends this run and begins the next one, under the version of the workers that is current by then. Without saying so, a run
 * that is held at its version would hand the hold on, see again that there is a newer one, and roll without end.
 * @param state - what the next run begins with.
 */
export async function beginNextRun<F extends Workflow>(...state: Parameters<F>): Promise<never> {
  return makeContinueAsNewFunc<F>({ initialVersioningBehavior: 'AUTO_UPGRADE' })(...state);
}
