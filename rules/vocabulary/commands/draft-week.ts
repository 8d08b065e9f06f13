import { z } from 'zod';
import { ACTIVITIES, MEDIA } from '../activity.ts';
import { calendarWeekSchema, idSchema, plainDateSchema } from './command.ts';

/** One line of the weekly log. */
export const draftEntrySchema = z.strictObject({
  on: plainDateSchema,
  settingId: idSchema,
  supervisorId: idSchema,
  activity: z.enum(ACTIVITIES),
  minutes: z.int().min(1).max(1440),
  medium: z.enum(MEDIA).default('in-person'),
  groupSize: z.int().min(1).max(100).optional(),
});

/** One line of the weekly log. */
export type DraftEntry = z.infer<typeof draftEntrySchema>;

/** The supervisee writes the whole draft of a week anew; entries already submitted or signed stay as they are. */
export const draftWeekSchema = z.strictObject({
  week: calendarWeekSchema,
  entries: z.array(draftEntrySchema).max(200),
});

/** What drafting a week needs. */
export type DraftWeek = z.infer<typeof draftWeekSchema>;
