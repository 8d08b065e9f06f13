import { z } from 'zod';
import { commentSchema, idSchema, plainDateSchema } from './command.ts';

/** An answer to an obligation that says nothing but which one. */
export const obligationSchema = z.strictObject({ obligationId: idSchema });

/** What an answer needs that says nothing more. */
export type AboutObligation = z.infer<typeof obligationSchema>;

/** Somebody asks not to be reminded of what they are to do before a day. */
export const snoozeObligationSchema = obligationSchema.extend({ until: plainDateSchema, reason: commentSchema });

/** What a wish for rest needs. */
export type SnoozeObligation = z.infer<typeof snoozeObligationSchema>;

/** The owner or a director hands something to somebody else who may do it. */
export const delegateObligationSchema = obligationSchema.extend({ personId: idSchema, reason: commentSchema });

/** What handing over needs. */
export type DelegateObligation = z.infer<typeof delegateObligationSchema>;

/** A director lifts the freeze of new assignments that something undone came to. */
export const liftFreezeSchema = obligationSchema.extend({ reason: commentSchema });

/** What lifting a freeze needs. */
export type LiftFreeze = z.infer<typeof liftFreezeSchema>;

/** A director decides what becomes of something whose reminders did not help. */
export const decideObligationSchema = obligationSchema.extend({ decision: commentSchema, reason: commentSchema });

/** What a decision needs. */
export type DecideObligation = z.infer<typeof decideObligationSchema>;
