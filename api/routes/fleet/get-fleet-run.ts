import type { z } from 'zod';
import { getFleetRun as readFleetRun } from '../../../db/views/find-fleet-runs.ts';
import { defineAction } from '../../action.ts';
import { fleetRunPageSchema } from '../../answers/fleet.ts';
import { fleetRunParams } from '../params.ts';
import { present } from '../../watching/shown.ts';

/** One run of a fleet job with what it found. */
export const getFleetRun = defineAction({
  operationId: 'getFleetRun',
  method: 'get',
  path: '/api/fleet/runs/:runId',
  summary: 'Get a run of a fleet job',
  description: 'What the run found, what should have been, and what became of it; 1,000 findings at most.',
  ability: 'read-fleet-runs',
  params: fleetRunParams,
  answer: fleetRunPageSchema,
  status: 200,
  command: false,
  shows: {
    about: ({ findings }: z.infer<typeof fleetRunPageSchema>) => ({
      journeys: present(findings.map(({ journeyId }) => journeyId)),
    }),
  },
  errors: ['FLEET_RUN_NOT_FOUND'],
  perform({ services, acting }, { params }): Promise<z.infer<typeof fleetRunPageSchema>> {
    return readFleetRun(services.db, acting, params.runId);
  },
});
