import { z } from 'zod';
import { calendarWeekSchema, idSchema } from './command.ts';

/** A director or the supervisee has the hours that are logged toward another license count toward this one too. */
export const shareLogSchema = z.strictObject({
  /** The journey in which the hours are logged. */
  sourceJourneyId: idSchema,
  /** The first week whose hours count here. */
  fromWeek: calendarWeekSchema,
});

/** What sharing a log needs. */
export type ShareLog = z.infer<typeof shareLogSchema>;
