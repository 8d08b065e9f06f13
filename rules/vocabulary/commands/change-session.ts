import { z } from 'zod';
import { commentSchema, idSchema } from './command.ts';
import { sessionTermsSchema } from './book-session.ts';

/** Whether one session of a series is meant, or it and all after it. */
const SCOPES = ['one', 'rest'] as const;

const scopeSchema = z.enum(SCOPES).default('one');

/** A booked session is given other terms; with `rest` the later ones of its series move along. */
export const changeSessionSchema = sessionTermsSchema.extend({ sessionId: idSchema, scope: scopeSchema });

/** What changing a session needs. */
export type ChangeSession = z.infer<typeof changeSessionSchema>;

/** A booked session is canceled; with `rest` the later ones of its series too. */
export const cancelSessionSchema = z.strictObject({ sessionId: idSchema, scope: scopeSchema, reason: commentSchema });

/** What canceling a session needs. */
export type CancelSession = z.infer<typeof cancelSessionSchema>;
