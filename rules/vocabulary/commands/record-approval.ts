import { z } from 'zod';
import { idSchema, plainDateSchema } from './command.ts';

/** A director or the supervisee records that the board approved an agreement. */
export const recordApprovalSchema = z.strictObject({
  agreementId: idSchema,
  /** The day of the board's approval. */
  boardApprovedOn: plainDateSchema,
});

/** What recording an approval needs. */
export type RecordApproval = z.infer<typeof recordApprovalSchema>;
