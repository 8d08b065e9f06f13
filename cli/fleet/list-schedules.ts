import { ScheduleNotFoundError } from '@temporalio/client';
import { FLEET_JOBS, type FleetJob } from '../../rules/vocabulary/fleet.ts';
import { fleetScheduleId } from '../../workflows/fleet/messages.ts';
import type { OpenFleet } from './open-fleet.ts';

/** When a job of an organization runs next by itself. */
export interface ListedSchedule {
  readonly organizationId: string;
  readonly job: FleetJob;
  /** IANA name. */
  readonly timeZone: string | null;
  /** ISO instant; null where it is not to run. */
  readonly nextAt: string | null;
  readonly paused: boolean;
}

/** The schedules of an organization; those that the worker has not made yet are left out. */
export async function listSchedules(
  { client, taskQueue }: OpenFleet,
  organizationId: string,
): Promise<readonly ListedSchedule[]> {
  const found: ListedSchedule[] = [];
  for (const job of FLEET_JOBS) {
    try {
      const handle = client.schedule.getHandle(fleetScheduleId(taskQueue, job, organizationId));
      const { info, spec, state } = await handle.describe();
      const nextAt = info.nextActionTimes[0]?.toISOString() ?? null;
      found.push({ organizationId, job, timeZone: spec.timezone ?? null, nextAt, paused: state.paused });
    } catch (error) {
      if (!(error instanceof ScheduleNotFoundError)) throw error;
    }
  }
  return found;
}
