import { z } from 'zod';
import { commentSchema } from './command.ts';

/** A director ends a journey that will not be finished here; everything recorded stays readable. */
export const withdrawJourneySchema = z.strictObject({ reason: commentSchema });

/** What withdrawing a journey needs. */
export type WithdrawJourney = z.infer<typeof withdrawJourneySchema>;
