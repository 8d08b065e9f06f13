import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type ShownFinding, type ShownRun, getFleetRun } from '../../db/views/find-fleet-runs.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { FleetJob } from '../../rules/vocabulary/fleet.ts';
import { FLEET_WORKFLOW, fleetWorkflowId } from '../../workflows/fleet/messages.ts';
import { CannotRun } from '../input/cannot-run.ts';
import type { OpenFleet } from './open-fleet.ts';

/** Which job of which organization, and how long to wait for it. */
export interface AskedJob {
  readonly organizationId: string;
  readonly job: FleetJob;
  readonly dryRun: boolean;
  readonly waitMs: number;
}

/** A run that is over, with what it found. */
export type FinishedRun = ShownRun & { readonly organizationId: string; readonly findings: readonly ShownFinding[] };

/**
 * Starts a run and waits until it has gone over everything; letters may still wait for the morning of their readers.
 * @throws CannotRun where nobody carried it in time.
 */
export async function runJob(
  { db, client, taskQueue }: OpenFleet,
  { organizationId, job, dryRun, waitMs }: AskedJob,
): Promise<FinishedRun> {
  const runId = randomUUID();
  const args = [{ organizationId, job, dryRun, runId }];
  await client.workflow.start(FLEET_WORKFLOW, { workflowId: fleetWorkflowId(runId), taskQueue, args });
  for (const deadline = Date.now() + waitMs; Date.now() < deadline; await pause(250)) {
    const run = await getFleetRun(db, { organizationId }, runId).catch(notBegun);
    if (run !== null && run.finishedAt !== null) return { ...run, organizationId };
  }
  throw new CannotRun([`The run ${runId} was not done in time. Does a worker run on the task queue ${taskQueue}?`]);
}

/** The run is on file as soon as a worker takes it up. */
function notBegun(error: unknown): null {
  if (error instanceof CreditableError && error.code === 'FLEET_RUN_NOT_FOUND') return null;
  throw error;
}
