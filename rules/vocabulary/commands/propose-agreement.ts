import { z } from 'zod';
import { commentSchema, idSchema, plainDateSchema } from './command.ts';

/** A director or the supervisee proposes a supervision agreement for one supervisor at one setting. */
export const proposeAgreementSchema = z.strictObject({
  supervisorId: idSchema,
  settingId: idSchema,
  from: plainDateSchema,
  until: plainDateSchema.optional(),
  /** Why a director allows one supervisee more than a limit says. */
  exception: commentSchema.optional(),
});

/** What proposing an agreement needs. */
export type ProposeAgreement = z.infer<typeof proposeAgreementSchema>;
