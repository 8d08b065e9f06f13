import { ScheduleAlreadyRunning, type ScheduleClient, ScheduleNotFoundError } from '@temporalio/client';
import type { FleetOrganization } from '../../db/operations/fleet/list-organizations.ts';
import { FLEET_JOBS } from '../../rules/vocabulary/fleet.ts';
import { fleetScheduleBegin } from '../../workflows/fleet/messages.ts';
import { type Plan, planOf } from './plan-of.ts';

/** What was done to bring the schedules to what is wanted. */
export interface EnsuredSchedules {
  readonly made: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Makes the schedules that are missing, changes those that are otherwise than wanted, and removes those of organizations and
 * jobs that are no more. A schedule that somebody paused stays paused. Done again it does nothing.
 * @param schedules - of the server on which the jobs run.
 * @param taskQueue - where they run; schedules of other installations are left alone.
 * @param organizations - all there are.
 */
export async function ensureSchedules(
  schedules: ScheduleClient,
  taskQueue: string,
  organizations: readonly FleetOrganization[],
): Promise<EnsuredSchedules> {
  const plans = organizations.flatMap((organization) => FLEET_JOBS.map((job) => planOf(taskQueue, job, organization)));
  const done = { made: [] as string[], changed: [] as string[], removed: [] as string[] };
  for (const plan of plans) {
    const what = await ensure(schedules, plan);
    if (what !== null) done[what].push(plan.scheduleId);
  }
  const wanted = new Set(plans.map(({ scheduleId }) => scheduleId));
  for await (const { scheduleId } of schedules.list()) {
    if (!scheduleId.startsWith(fleetScheduleBegin(taskQueue)) || wanted.has(scheduleId)) continue;
    if (await remove(schedules, scheduleId)) done.removed.push(scheduleId);
  }
  return done;
}

async function ensure(schedules: ScheduleClient, plan: Plan): Promise<'made' | 'changed' | null> {
  try {
    await schedules.create(plan);
    return 'made';
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
  const handle = schedules.getHandle(plan.scheduleId);
  const { action } = await handle.describe();
  if (action.memo?.['plan'] === plan.action.memo?.['plan']) return null;
  await handle.update(({ state }) => ({ ...plan, state }));
  return 'changed';
}

/** Whether it was there; the list may still name one that is gone. */
async function remove(schedules: ScheduleClient, scheduleId: string): Promise<boolean> {
  try {
    await schedules.getHandle(scheduleId).delete();
    return true;
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return false;
    throw error;
  }
}
