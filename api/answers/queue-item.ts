import { z } from 'zod';
import { LICENSE_CODES } from '../../rules/vocabulary/license-code.ts';
import { instantSchema, minutesSchema, weekSchema } from './moments.ts';
import { changedSinceSignedSchema, minutesByActivitySchema } from './weekly-log-page.ts';

/** A weekly log that waits for one supervisor. */
export const queueItemSchema = z
  .object({
    weeklyLogId: z.string(),
    journeyId: z.string(),
    superviseeName: z.string(),
    license: z.enum(LICENSE_CODES),
    week: weekSchema,
    version: z.int(),
    submittedAt: instantSchema,
    minutesByActivity: minutesByActivitySchema,
    totalMinutes: minutesSchema,
    flags: z.array(z.string()),
    changedSinceSigned: changedSinceSignedSchema.nullable(),
  })
  .meta({ id: 'QueueItem' });
