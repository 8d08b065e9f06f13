import { z } from 'zod';
import { commentSchema, idSchema } from './command.ts';

/** Somebody takes a document back; it is kept, with the reason. */
export const withdrawDocumentSchema = z.strictObject({ documentId: idSchema, reason: commentSchema });

/** What withdrawing a document needs. */
export type WithdrawDocument = z.infer<typeof withdrawDocumentSchema>;
