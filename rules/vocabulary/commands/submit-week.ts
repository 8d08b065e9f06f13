import { z } from 'zod';
import { calendarWeekSchema } from './command.ts';

/** The supervisee submits a week; it becomes one weekly log for each supervisor in it. */
export const submitWeekSchema = z.strictObject({ week: calendarWeekSchema });

/** What submitting a week needs. */
export type SubmitWeek = z.infer<typeof submitWeekSchema>;
