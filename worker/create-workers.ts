import { fileURLToPath } from 'node:url';
import type { NativeConnection, Worker, WorkerDeploymentOptions, WorkerOptions } from '@temporalio/worker';
import type { DatabaseActivities, OutboundActivities } from '../activities/create-activities.ts';
import type { Settings } from '../config/settings.ts';
import type { HeldKeys } from '../keys/key-ring.ts';
import { openWorker } from '../temporal/open-worker.ts';
import { outboundQueue } from '../workflows/journey/messages.ts';

/** What both workers need. */
export interface WorkerParts {
  readonly connection: NativeConnection;
  readonly namespace: string;
  /** The task queue of the journeys. */
  readonly taskQueue: string;
  /** The keys by which what Temporal keeps is encrypted. */
  readonly keys: HeldKeys;
  readonly database: DatabaseActivities;
  readonly outbound: OutboundActivities;
  /** The version of the workers; null or left out runs them without versions. */
  readonly version?: Settings['workerVersion'];
  /** A bundle made before, so that tests bundle once. */
  readonly workflowBundle?: NonNullable<WorkerOptions['workflowBundle']>;
}

/** Where the workflows begin. */
export const WORKFLOWS_PATH = fileURLToPath(new URL('../workflows/index.ts', import.meta.url));

/**
 * The two workers: journeys with their short database work, and apart from them everything slow.
 * @param parts - the connection and the activities.
 * @returns both, not yet running.
 */
export async function createWorkers(parts: WorkerParts): Promise<Worker[]> {
  const { connection, namespace, taskQueue, keys } = parts;
  const common = {
    connection,
    namespace,
    shutdownGraceTime: '10 seconds',
    shutdownForceTime: '20 seconds',
    ...(parts.version && { workerDeploymentOptions: deployed(parts.version) }),
  } as const;
  const code =
    parts.workflowBundle === undefined ? { workflowsPath: WORKFLOWS_PATH } : { workflowBundle: parts.workflowBundle };
  const journeys = await openWorker({ ...common, ...code, taskQueue, activities: parts.database }, keys);
  const slow = { taskQueue: outboundQueue(taskQueue), activities: parts.outbound };
  const outbound = await openWorker({ ...common, ...slow }, keys);
  return [journeys, outbound];
}

/** A workflow goes on under whichever version is current: its history outlives every build. */
function deployed(version: NonNullable<WorkerParts['version']>): WorkerDeploymentOptions {
  return { useWorkerVersioning: true, version, defaultVersioningBehavior: 'AUTO_UPGRADE' };
}
