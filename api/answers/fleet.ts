import { z } from 'zod';
import { FINDING_KINDS, FLEET_JOBS, FLEET_RUN_STATES } from '../../rules/vocabulary/fleet.ts';
import { instantSchema } from './moments.ts';

/** A run of a fleet job with what it came to. */
export const fleetRunSchema = z
  .object({
    runId: z.string(),
    job: z.enum(FLEET_JOBS),
    dryRun: z.boolean().meta({ description: 'Whether it only found and reported.' }),
    state: z.enum(FLEET_RUN_STATES),
    startedByName: z.string().nullable().meta({ description: 'Null where its schedule started it.' }),
    startedAt: instantSchema,
    finishedAt: instantSchema.nullable(),
    lookedAt: z
      .int()
      .meta({ description: 'How many journeys, applications, rollouts, people and notices it looked at.' }),
    found: z.int(),
    healed: z.int(),
  })
  .meta({ id: 'FleetRun' });

/** A run with what it found. */
export const fleetRunPageSchema = fleetRunSchema
  .extend({
    findings: z.array(
      z.object({
        kind: z.enum(FINDING_KINDS),
        subjectId: z.string(),
        journeyId: z.string().nullable(),
        personName: z.string().nullable(),
        expected: z.string(),
        found: z.string(),
        healedAt: instantSchema.nullable(),
        failure: z.string().nullable().meta({ description: 'Why it could not be healed.' }),
      }),
    ),
  })
  .meta({ id: 'FleetRunPage' });

/** The jobs there are, when each runs next, and their last runs. */
export const fleetSchema = z
  .object({
    jobs: z.array(
      z.object({
        job: z.enum(FLEET_JOBS),
        nextAt: instantSchema.nullable().meta({
          description: 'When its schedule starts it next; null where it is not scheduled, paused, or nobody can say.',
        }),
        paused: z.boolean(),
      }),
    ),
    runs: z.array(fleetRunSchema),
  })
  .meta({ id: 'Fleet' });
