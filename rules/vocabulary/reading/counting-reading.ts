import { z } from 'zod';
import { referenceSchema } from './sourced.ts';

/** One step of counting in words. */
export const stepReadingSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    place: z.int().meta({ description: 'Its place in the order of counting, beginning with 1.' }),
    sentence: z.string(),
    reasons: z.array(z.string()).meta({ description: 'The words that stand beside an hour that it cuts.' }),
    repair: z.string().nullable(),
    requirement: referenceSchema.meta({ description: 'The requirement to which the lost hours are booked.' }),
  })
  .meta({ id: 'StepReading' });

const category = z
  .object({
    name: z.string(),
    label: z.string(),
    within: referenceSchema.nullable(),
    holds: z.string().meta({ description: 'What is credited to it.' }),
    activities: z.array(z.string()).meta({ description: 'Its activities; empty where it does not go by activity.' }),
  })
  .meta({ id: 'CategoryReading' });

const uncounted = z.object({ activities: z.array(z.string()), why: z.string(), requirement: referenceSchema });

/** What counts for what, and in which order it is cut. */
export const countingReadingSchema = z
  .object({
    week: z.string(),
    categories: z.array(category),
    uncounted: z.array(uncounted),
    steps: z.array(stepReadingSchema),
  })
  .meta({ id: 'CountingReading' });

/** Counting in words. */
export type CountingReading = z.infer<typeof countingReadingSchema>;

/** One step in words. */
export type StepReading = z.infer<typeof stepReadingSchema>;

/** One category in words. */
export type CategoryReading = z.infer<typeof category>;
