import { z } from 'zod';
import { DOCUMENT_KINDS, type DocumentKind } from '../document.ts';
import { commentSchema, idSchema, lineSchema, plainDateSchema } from './command.ts';

const kinds = Object.keys(DOCUMENT_KINDS) as [DocumentKind, ...DocumentKind[]];

/** What is said of a document that is filed. */
export const fileDocumentSchema = z.strictObject({
  kind: z.enum(kinds),
  title: lineSchema,
  note: commentSchema.optional(),
  validFrom: plainDateSchema.optional(),
  /** The last day on which it holds. */
  validUntil: plainDateSchema.optional(),
  /** The agreement under which it was made: whom and which place it is about. */
  agreementId: idSchema.optional(),
  /** The document whose place it takes; that one is kept. */
  replacesId: idSchema.optional(),
});

/** What is said of a document, whose it is, and what its file is. */
export type FileDocument = z.infer<typeof fileDocumentSchema> & {
  readonly holder: { readonly journeyId: string } | { readonly personId: string };
  /** The name that the file had; shown, and never used as a path. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Of the file as it was given, not as it is kept. */
  readonly sha256: string;
};
