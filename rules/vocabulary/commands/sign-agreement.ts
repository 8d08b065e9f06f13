import { z } from 'zod';
import { idSchema, plainDateSchema } from './command.ts';

/** The supervisor signs the supervision agreement. */
export const signAgreementSchema = z.strictObject({
  agreementId: idSchema,
  /** The day the board approved it, where a board approves. */
  boardApprovedOn: plainDateSchema.optional(),
});

/** What signing an agreement needs. */
export type SignAgreement = z.infer<typeof signAgreementSchema>;
