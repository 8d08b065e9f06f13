import { z } from 'zod';
import { commentSchema, idSchema } from './command.ts';

/** A director keeps a person from signing in, and says why. */
export const disablePersonSchema = z.strictObject({ personId: idSchema, reason: commentSchema });

/** Who may not sign in any more, and why. */
export type DisablePerson = z.infer<typeof disablePersonSchema>;
