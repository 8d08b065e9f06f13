import { z } from 'zod';
import { commentSchema, idSchema } from './command.ts';

/** A director or the supervisee declares a conflict of interest between supervisor and supervisee. */
export const declareConflictSchema = z.strictObject({
  agreementId: idSchema,
  /** What the conflict is, in a sentence. */
  conflict: commentSchema,
});

/** What declaring a conflict of interest needs. */
export type DeclareConflict = z.infer<typeof declareConflictSchema>;
