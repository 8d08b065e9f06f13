import { z } from 'zod';
import { commentSchema, idSchema, plainDateSchema } from './command.ts';

/** A director records that a supervisor or a supervisee leaves, and the last day. */
export const giveNoticeSchema = z.strictObject({
  personId: idSchema,
  lastDayOn: plainDateSchema,
  reason: commentSchema.optional(),
});

/** What recording a departure needs. */
export type GiveNotice = z.infer<typeof giveNoticeSchema>;

/** A director records that somebody who was to leave stays. */
export const withdrawNoticeSchema = z.strictObject({ personId: idSchema });

/** What withdrawing a notice needs. */
export type WithdrawNotice = z.infer<typeof withdrawNoticeSchema>;
