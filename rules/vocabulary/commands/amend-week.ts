import { z } from 'zod';
import { commentSchema, idSchema } from './command.ts';

/**
 * The supervisee, the supervisor of the log, or a director reopens a signed weekly log to correct it. Its signature is
 * void from then on, and its hours come back as drafts of the next version.
 */
export const amendWeekSchema = z.strictObject({
  weeklyLogId: idSchema,
  /** The signed version that was shown; another one is not voided unseen. */
  version: z.int().min(1),
  reason: commentSchema,
});

/** What reopening a signed weekly log needs. */
export type AmendWeek = z.infer<typeof amendWeekSchema>;
