import { z } from 'zod';
import { CREDENTIAL_KINDS } from '../credential.ts';
import { idSchema, jurisdictionSchema, lineSchema, plainDateSchema } from './command.ts';

/** A director records a credential of a person, new or renewed. */
export const recordCredentialSchema = z.strictObject({
  personId: idSchema,
  kind: z.enum(CREDENTIAL_KINDS),
  /** What it is called, for one LMFT or "Liability insurance". */
  name: lineSchema,
  /** The state that gave it; a license needs one. */
  jurisdiction: jurisdictionSchema.optional(),
  number: lineSchema.optional(),
  issuedOn: plainDateSchema,
  expiresOn: plainDateSchema.optional(),
});

/** What recording a credential needs. */
export type RecordCredential = z.infer<typeof recordCredentialSchema>;
