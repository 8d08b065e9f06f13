import type { FleetJob } from '../../rules/vocabulary/fleet.ts';

/** What starts a run of a fleet job. */
export interface FleetStart {
  readonly organizationId: string;
  readonly job: FleetJob;
  /** Whether it only finds and reports. */
  readonly dryRun: boolean;
  /** The run's id; left out where a schedule starts it, and drawn then. */
  readonly runId?: string;
  /** The director who started it; null or left out where its schedule did. */
  readonly startedById?: string | null;
}

/** How far a run has come: all that it carries from batch to batch. */
export interface FleetProgress extends FleetStart {
  readonly runId: string;
  /** The number of the part that it goes over, from 0. */
  part: number;
  /** The subject after which it goes on; null at the beginning of a part. */
  after: string | null;
  lookedAt: number;
  /** Letters that are stored, each with the ISO instant at which it is to be delivered. */
  letters: { readonly noticeId: string; readonly dueAt: string }[];
}

/** What a run came to. */
export interface FleetOutcome {
  readonly runId: string;
  readonly state: 'done' | 'skipped' | 'given-up';
  readonly lookedAt: number;
}

/** The workflow type of every fleet job. */
export const FLEET_WORKFLOW = 'fleetJob';

/** The workflow id of a run that a director started; opaque. */
export function fleetWorkflowId(runId: string): string {
  return `fleet/${runId}`;
}

/**
 * The id of the schedule of a job for an organization; opaque. It names the task queue, so that two installations on one
 * server never take each other's schedules for leftovers of their own.
 */
export function fleetScheduleId(taskQueue: string, job: FleetJob, organizationId: string): string {
  return `${fleetScheduleBegin(taskQueue)}${job}/${organizationId}`;
}

/** How the ids of all schedules of an installation begin. */
export function fleetScheduleBegin(taskQueue: string): string {
  return `fleet/${taskQueue}/`;
}
