import { z } from 'zod';
import {
  DOCUMENT_KINDS,
  DOCUMENT_TYPES,
  type DocumentKind,
  type DocumentType,
} from '../../rules/vocabulary/document.ts';
import { dateSchema, instantSchema } from './moments.ts';

const kinds = Object.keys(DOCUMENT_KINDS) as [DocumentKind, ...DocumentKind[]];
const types = Object.keys(DOCUMENT_TYPES) as [DocumentType, ...DocumentType[]];

/** A document on file. */
export const documentSchema = z
  .object({
    documentId: z.string(),
    kind: z.enum(kinds),
    title: z.string(),
    note: z.string().nullable(),
    fileName: z.string(),
    mediaType: z.enum(types),
    bytes: z.int(),
    sha256: z.string(),
    validFrom: dateSchema.nullable(),
    validUntil: dateSchema.nullable().meta({ description: 'The last day on which it holds.' }),
    filedById: z.string(),
    filedByName: z.string(),
    filedAt: instantSchema,
    agreementId: z.string().nullable(),
    about: z
      .string()
      .nullable()
      .meta({ description: 'The supervisor and the place that it is about, where it says so.' }),
    replacesId: z.string().nullable(),
    replaced: z.boolean(),
    withdrawn: z.boolean(),
    withdrawnReason: z.string().nullable(),
    standing: z
      .enum(['on-file', 'not-yet', 'expiring', 'expired', 'replaced', 'withdrawn'])
      .meta({ description: 'How it stands today by the clock of the reader; expiring: within 60 days.' }),
  })
  .meta({ id: 'Document' });

/** A document on file, as a reader is told of it. */
export type ToldDocument = z.infer<typeof documentSchema>;
