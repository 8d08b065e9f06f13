import type { z } from 'zod';
import { findFleetRuns } from '../../../db/views/find-fleet-runs.ts';
import { FLEET_JOBS } from '../../../rules/vocabulary/fleet.ts';
import { defineAction } from '../../action.ts';
import { fleetSchema } from '../../answers/fleet.ts';

/** The jobs that go over the whole organization, when they run next, and their last runs. */
export const listFleetRuns = defineAction({
  operationId: 'listFleetRuns',
  method: 'get',
  path: '/api/fleet/runs',
  summary: 'List fleet jobs and their runs',
  description:
    'The jobs that go over the whole organization, when each runs next by its schedule, and the last 100 runs, newest first.',
  ability: 'read-fleet-runs',
  answer: fleetSchema,
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: [],
  async perform({ services, acting }): Promise<z.infer<typeof fleetSchema>> {
    const runs = await findFleetRuns(services.db, acting);
    // What is on file is shown also while nobody can say when the next run is.
    const schedules = await services.journeys.findFleetSchedules(acting.organizationId).catch(() => []);
    const jobs = FLEET_JOBS.map((job) => {
      const { nextAt = null, paused = false } = schedules.find((schedule) => schedule.job === job) ?? {};
      return { job, nextAt, paused };
    });
    return { jobs, runs };
  },
});
