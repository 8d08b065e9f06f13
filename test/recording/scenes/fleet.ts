import { randomUUID } from 'node:crypto';
import { findFleetRuns } from '../../../db/views/find-fleet-runs.ts';
import { FLEET_JOBS, type FleetJob } from '../../../rules/vocabulary/fleet.ts';
import { fleetWorkflowId } from '../../../workflows/fleet/messages.ts';
import { makePeople } from '../../journey/people.ts';
import { openPlace } from '../place.ts';
import type { Scene } from '../scene.ts';

/** All jobs over an organization in which something has drifted apart, by the way of the API. */
export const fleet: Scene = async (record) => {
  await using place = await openPlace();
  const { organizationId, directorId: startedById } = await makePeople(place.db, new Date().toISOString());
  const run = async (job: FleetJob): Promise<void> => {
    const runId = randomUUID();
    await place.gateway.startFleetRun({ organizationId, job, dryRun: false, runId, startedById });
    await place.client.workflow.getHandle(fleetWorkflowId(runId)).result();
    await record({ ...place, name: `fleet-${job}`, workflowId: fleetWorkflowId(runId) });
  };
  for (const job of FLEET_JOBS) await run(job);
  const states = (await findFleetRuns(place.db, { organizationId })).map(({ state }) => state);
  if (states.some((state) => state !== 'done')) throw new Error(`The runs ended as ${states.join(', ')}.`);
};
