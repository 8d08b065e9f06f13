import { type Connection, isGrpcServiceError } from '@temporalio/client';
import { CannotRun } from '../input/cannot-run.ts';

/** Which build is to serve everything. */
export interface Promotion {
  readonly namespace: string;
  readonly deploymentName: string;
  readonly buildId: string;
  /** The queues that its workers must serve. */
  readonly queues: readonly string[];
}

/** How the builds of a deployment stand. */
export interface Deployment {
  /** The build that serves everything now; null before the first one. */
  readonly currentBuildId: string | null;
  /** The builds whose workers were ever there, the newest first. */
  readonly buildIds: readonly string[];
  readonly conflictToken: Uint8Array;
}

const NOT_FOUND = 5;

/**
 * Finds out how the builds stand, and that the one to be promoted has workers on every queue.
 * @throws CannotRun where no worker of that build has asked for work, or not on every queue.
 */
export async function findDeployment({ workflowService }: Connection, promotion: Promotion): Promise<Deployment> {
  const { namespace, deploymentName, buildId, queues } = promotion;
  try {
    const answer = await workflowService.describeWorkerDeployment({ namespace, deploymentName });
    const { routingConfig, versionSummaries = [] } = answer.workerDeploymentInfo ?? {};
    const buildIds = (versionSummaries ?? []).map(({ deploymentVersion }) => deploymentVersion?.buildId ?? '');
    if (!buildIds.includes(buildId)) throw noSuchBuild(promotion, buildIds);
    const deploymentVersion = { deploymentName, buildId };
    const version = await workflowService.describeWorkerDeploymentVersion({ namespace, deploymentVersion });
    const served = (version.workerDeploymentVersionInfo?.taskQueueInfos ?? []).map(({ name }) => name);
    const missing = queues.filter((queue) => !served.includes(queue));
    if (missing.length > 0) throw new CannotRun([`No worker of build ${buildId} serves ${missing.join(' and ')} yet.`]);
    const currentBuildId = routingConfig?.currentDeploymentVersion?.buildId ?? null;
    return { currentBuildId, buildIds, conflictToken: answer.conflictToken };
  } catch (error) {
    if (isGrpcServiceError(error) && Number(error.code) === NOT_FOUND) throw noSuchBuild(promotion, []);
    throw error;
  }
}

/** Has the server give all work to one build. Somebody who promotes another one meanwhile makes it fail. */
export async function makeCurrent(
  { workflowService }: Connection,
  { namespace, deploymentName, buildId }: Promotion,
  { conflictToken }: Deployment,
): Promise<void> {
  await workflowService.setWorkerDeploymentCurrentVersion({ namespace, deploymentName, buildId, conflictToken });
}

function noSuchBuild({ deploymentName, buildId }: Promotion, known: readonly string[]): CannotRun {
  return new CannotRun([
    `No worker of build ${buildId} of ${deploymentName} has asked for work yet.`,
    known.length === 0
      ? 'Start workers with WORKER_BUILD_ID set to it first.'
      : `Known builds: ${known.join(', ')}. Start workers with WORKER_BUILD_ID set to it first.`,
  ]);
}
