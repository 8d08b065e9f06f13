import { z } from 'zod';
import { commentSchema, plainDateSchema } from './command.ts';

/** A director takes the application back from the board; the journey goes on. */
export const withdrawApplicationSchema = z.strictObject({ withdrawnOn: plainDateSchema, reason: commentSchema });

/** What withdrawing an application needs. */
export type WithdrawApplication = z.infer<typeof withdrawApplicationSchema>;
