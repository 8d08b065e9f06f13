import { z } from 'zod';
import { CONFIDENCES } from '../evaluation.ts';

/** Where something was read, and how sure that is. */
export const sourcedShape = {
  citation: z.string().nullable(),
  confidence: z.enum(CONFIDENCES),
  confidenceWords: z.string().meta({ description: 'The confidence in words, as it stands beside a citation.' }),
  confidenceMeans: z.string().meta({ description: 'What this confidence means to somebody who relies on the rule.' }),
  sourceUrl: z.string().nullable(),
};

/** Where something was read. */
export type Sourced = z.infer<z.ZodObject<typeof sourcedShape>>;

/** A calendar date, or null where a reading has none. */
export const dateOrNull = z.string().meta({ format: 'date' }).nullable();

/** A requirement or a path, as others point to it. */
export const referenceSchema = z.object({ id: z.string(), label: z.string() });

/** A requirement or a path that something points to. */
export type Reference = z.infer<typeof referenceSchema>;
