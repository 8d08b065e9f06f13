import { z } from 'zod';
import { calendarWeekSchema, idSchema } from './command.ts';

/** A director or the supervisee ends it after a week; without one it is taken back as if it had never been. */
export const endSharedLogSchema = z.strictObject({
  /** The journey in which the hours are logged. */
  sourceJourneyId: idSchema,
  /** The last week whose hours count here. */
  lastWeek: calendarWeekSchema.optional(),
});

/** What ending a shared log needs. */
export type EndSharedLog = z.infer<typeof endSharedLogSchema>;
