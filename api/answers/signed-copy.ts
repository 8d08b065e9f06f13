import { z } from 'zod';
import { SIGNED_KINDS } from '../../rules/vocabulary/signing/signed-kind.ts';
import { instantSchema } from './moments.ts';

/** A signed record as it is listed. */
export const listedCopySchema = z
  .object({
    signedCopyId: z.string(),
    kind: z.enum(SIGNED_KINDS),
    recordId: z.string(),
    version: z.int(),
    signerName: z.string().meta({ description: 'The printed name, as it was when the record was signed.' }),
    signerTimeZone: z.string(),
    signedAt: instantSchema,
    signedLocally: z.string().meta({ example: '2026-11-23T10:00:00-08:00[America/Los_Angeles]' }),
    statement: z.string().meta({ description: 'What the signature means, in full.' }),
    contentSha256: z.string(),
    signatureSha256: z.string(),
    voidedAt: instantSchema.nullable(),
  })
  .meta({ id: 'SignedRecord', description: 'A record that was signed here.' });

/** A signed record in full. */
export const fullCopySchema = listedCopySchema
  .extend({
    statementVersion: z.string(),
    consentVersion: z.string(),
    format: z.int().meta({ description: 'How the hash of the signature is taken.' }),
    content: z.string().meta({ description: 'The canonical JSON of what is bound.' }),
    shown: z.string().meta({ description: 'The copy, word for word as it was composed when the record was signed.' }),
  })
  .meta({ id: 'SignedCopy' });
