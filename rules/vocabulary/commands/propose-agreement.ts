import { z } from 'zod';
import { idSchema, plainDateSchema } from './command.ts';

/** A director or the supervisee proposes a supervision agreement for one supervisor at one setting. */
export const proposeAgreementSchema = z.strictObject({
  supervisorId: idSchema,
  settingId: idSchema,
  from: plainDateSchema,
  until: plainDateSchema.optional(),
});

/** What proposing an agreement needs. */
export type ProposeAgreement = z.infer<typeof proposeAgreementSchema>;
