import { randomUUID } from 'node:crypto';
import type { NewFleetRun } from '../../../db/operations/fleet/begin-run.ts';
import type { FleetJob } from '../../../rules/vocabulary/fleet.ts';
import { NOW } from '../../db/program.ts';
import type { Scene } from './scene.ts';

/** A run of a job that changes something, as it is about to begin. */
export function aFleetRun({ program }: Scene, job: FleetJob = 'reconcile'): NewFleetRun {
  const { organizationId, directorId } = program;
  const runId = randomUUID();
  return { organizationId, runId, job, dryRun: false, workflowId: `fleet/${runId}`, startedById: directorId, at: NOW };
}
