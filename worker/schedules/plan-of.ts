import type { ScheduleOptions, ScheduleOptionsStartWorkflowAction } from '@temporalio/client';
import type { FleetOrganization } from '../../db/operations/fleet/list-organizations.ts';
import type { FleetJob } from '../../rules/vocabulary/fleet.ts';
import { FLEET_WORKFLOW, type FleetStart, fleetScheduleId } from '../../workflows/fleet/messages.ts';

/** A schedule as it is wanted. */
export type Plan = Omit<ScheduleOptions, 'action' | 'spec' | 'policies'> &
  Required<Pick<ScheduleOptions, 'spec' | 'policies'>> & {
    readonly action: Omit<
      ScheduleOptionsStartWorkflowAction<(start: FleetStart) => Promise<unknown>>,
      'workflowType'
    > & {
      readonly workflowType: string;
    };
  };

/**
 * When each job runs by the clock of its organization. Three in the morning, or later, exists on every day of the year; what was missed
 * for longer than the window is left to the next time.
 */
const TIMES = {
  reconcile: { calendar: { hour: 3 }, jitter: '30 minutes', catchupWindow: '1 hour' },
  digest: { calendar: { dayOfWeek: 'MONDAY', hour: 5 }, jitter: '30 minutes', catchupWindow: '4 hours' },
  audit: { calendar: { hour: 4 }, jitter: '30 minutes', catchupWindow: '12 hours' },
  documents: { calendar: { hour: 2 }, jitter: '30 minutes', catchupWindow: '12 hours' },
} as const satisfies Readonly<Record<FleetJob, object>>;

/**
 * The schedule of a job for one organization: never two runs at once, by the organization's own clock.
 * @param taskQueue - where the job runs.
 */
export function planOf(taskQueue: string, job: FleetJob, { organizationId, timeZone }: FleetOrganization): Plan {
  const { calendar, jitter, catchupWindow } = TIMES[job];
  const start: FleetStart = { organizationId, job, dryRun: false };
  const scheduleId = fleetScheduleId(taskQueue, job, organizationId);
  const plan = { calendar, jitter, catchupWindow, timeZone, overlap: 'SKIP', start } as const;
  return {
    scheduleId,
    spec: { calendars: [calendar], timezone: timeZone, jitter },
    policies: { overlap: 'SKIP', catchupWindow, pauseOnFailure: false },
    action: {
      type: 'startWorkflow',
      workflowType: FLEET_WORKFLOW,
      workflowId: `fleet/${job}/${organizationId}`,
      taskQueue,
      args: [start],
      // By this it is seen whether a schedule is as it is wanted.
      memo: { plan: JSON.stringify(plan) },
    },
  };
}
