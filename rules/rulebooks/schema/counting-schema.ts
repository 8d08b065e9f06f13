import { z } from 'zod';
import { ACTIVITIES } from '../../vocabulary/activity.ts';
import { measureSchema } from './measure-schema.ts';
import { selectorSchema } from './selector-schema.ts';
import { stepSchema } from './step-schema.ts';

const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/** A pot that minutes are credited to; a category without `within` stands on its own. */
export const categorySchema = z.strictObject({
  label: z.string().min(1),
  within: name.optional(),
  select: selectorSchema,
});

/** What counts for what, in which order it is cut, and which figures come out. */
export const countingSchema = z.strictObject({
  week: z.strictObject({ startsOn: z.literal('monday'), note: z.string() }),
  categories: z.record(name, categorySchema),
  /** Activities that count for nothing under this license, with the requirement that leaves them out. */
  uncounted: z.array(
    z.strictObject({
      activities: z.array(z.enum(ACTIVITIES)).min(1),
      requirement: name,
      orElse: z.array(name).min(1).optional(),
      why: z.string().min(1),
    }),
  ),
  steps: z.array(stepSchema).min(1),
  measures: z.record(name, measureSchema),
});

/** The counting part of a rulebook. */
export type Counting = z.infer<typeof countingSchema>;
