import { z } from 'zod';
import { ladderSchema } from '../ladder.ts';
import { OBLIGATION_KINDS } from '../obligation.ts';
import { commentSchema, idSchema } from './command.ts';

/** A director makes the reminders of a kind stricter for the organization. */
export const setLadderSchema = z.strictObject({
  kind: z.enum(OBLIGATION_KINDS),
  /** The ladder as it will be from now on. */
  ladder: ladderSchema,
  /** The decision that it takes the place of, as it was shown; null for the ladder of the program. */
  replaces: idSchema.nullable(),
  reason: commentSchema,
});

/** What making reminders stricter needs. */
export type SetLadder = z.infer<typeof setLadderSchema>;

/** A director goes back to the reminders of the program. */
export const restoreLadderSchema = setLadderSchema.omit({ ladder: true });

/** What going back needs. */
export type RestoreLadder = z.infer<typeof restoreLadderSchema>;
