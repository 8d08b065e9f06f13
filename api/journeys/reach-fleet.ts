import {
  type ScheduleClient,
  ScheduleNotFoundError,
  type WorkflowClient,
  WorkflowExecutionAlreadyStartedError,
} from '@temporalio/client';
import { FLEET_JOBS } from '../../rules/vocabulary/fleet.ts';
import { FLEET_WORKFLOW, fleetScheduleId, fleetWorkflowId } from '../../workflows/fleet/messages.ts';
import type { FleetSchedule, StartedFleetRun } from './journey-gateway.ts';

/** Starts a run of a fleet job; one that was started before under its id is left as it is. */
export async function startFleetRun(
  workflow: WorkflowClient,
  taskQueue: string,
  start: StartedFleetRun,
): Promise<void> {
  try {
    await workflow.start(FLEET_WORKFLOW, {
      workflowId: fleetWorkflowId(start.runId),
      taskQueue,
      args: [start],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
  } catch (error) {
    // It has run before and is over: there is nothing to start.
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** When each job of an organization runs next; a job that is not scheduled is left out. */
export async function findFleetSchedules(
  schedules: ScheduleClient,
  taskQueue: string,
  organizationId: string,
): Promise<readonly FleetSchedule[]> {
  const found = await Promise.all(
    FLEET_JOBS.map(async (job): Promise<readonly FleetSchedule[]> => {
      try {
        const { info, state } = await schedules.getHandle(fleetScheduleId(taskQueue, job, organizationId)).describe();
        const nextAt = state.paused ? null : (info.nextActionTimes[0]?.toISOString() ?? null);
        return [{ job, nextAt, paused: state.paused }];
      } catch (error) {
        if (error instanceof ScheduleNotFoundError) return [];
        throw error;
      }
    }),
  );
  return found.flat();
}
