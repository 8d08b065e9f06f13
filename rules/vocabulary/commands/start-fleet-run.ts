import { z } from 'zod';
import { FLEET_JOBS } from '../fleet.ts';

/** A director has a fleet job run now. */
export const startFleetRunSchema = z.strictObject({
  job: z.enum(FLEET_JOBS),
  /** Whether it only finds and reports. */
  dryRun: z.boolean(),
});

/** What to run. */
export type StartFleetRun = z.infer<typeof startFleetRunSchema>;
