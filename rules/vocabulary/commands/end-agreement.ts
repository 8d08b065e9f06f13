import { z } from 'zod';
import { commentSchema, idSchema, plainDateSchema } from './command.ts';

/** A director ends an agreement on a day, with the reason. */
export const endAgreementSchema = z.strictObject({
  agreementId: idSchema,
  /** The last day that the agreement covers. */
  until: plainDateSchema,
  reason: commentSchema,
});

/** What ending an agreement needs. */
export type EndAgreement = z.infer<typeof endAgreementSchema>;
