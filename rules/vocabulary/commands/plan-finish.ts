import { z } from 'zod';
import { plainDateSchema } from './command.ts';

/** A director or the supervisee plans to file on a day; without one the plan is given up. */
export const planFinishSchema = z.strictObject({ targetOn: plainDateSchema.optional() });

/** What planning needs. */
export type PlanFinish = z.infer<typeof planFinishSchema>;
