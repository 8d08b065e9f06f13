import { z } from 'zod';
import { CONFIDENCES } from './evaluation.ts';

/** The largest group whose supervision counts, with its source. */
export const groupLimitSchema = z
  .object({ largest: z.number(), citation: z.string().nullable(), confidence: z.enum(CONFIDENCES) })
  .meta({ id: 'GroupLimit' });

/** The largest group whose supervision counts, with its source. */
export type GroupLimit = z.infer<typeof groupLimitSchema>;

/** Supervision that the running week still lacks, after everything that is booked, and what it would save. */
export const missingSupervisionSchema = z
  .object({
    requirement: z.string(),
    /** Hours of the week that do not count without it. */
    minutes: z.int(),
    dueOn: z.string().meta({ format: 'date', description: 'The last day on which it can be held.' }),
    sentence: z.string(),
    citation: z.string().nullable(),
    confidence: z.enum(CONFIDENCES).nullable(),
  })
  .meta({ id: 'MissingSupervision' });

/** Supervision that the running week still lacks. */
export type MissingSupervision = z.infer<typeof missingSupervisionSchema>;

/** What a week still lacks, and how large a group may be. */
export const supervisionNeedsSchema = z
  .object({ missing: z.array(missingSupervisionSchema), groupLimit: groupLimitSchema.nullable() })
  .meta({ id: 'SupervisionNeeds' });

/** What a week still lacks, and how large a group may be. */
export type SupervisionNeeds = z.infer<typeof supervisionNeedsSchema>;
