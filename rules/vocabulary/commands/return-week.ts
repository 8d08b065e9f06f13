import { z } from 'zod';
import { commentSchema, idSchema } from './command.ts';

/** The supervisor returns a weekly log with a comment; the supervisee corrects and submits it again. */
export const returnWeekSchema = z.strictObject({ weeklyLogId: idSchema, comment: commentSchema });

/** What returning a weekly log needs. */
export type ReturnWeek = z.infer<typeof returnWeekSchema>;
