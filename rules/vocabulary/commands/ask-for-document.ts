import { z } from 'zod';
import { DOCUMENT_KINDS, type DocumentKind } from '../document.ts';
import { DOCUMENT_OWNERS } from '../needed-document.ts';
import { commentSchema, idSchema } from './command.ts';

const kinds = Object.keys(DOCUMENT_KINDS) as [DocumentKind, ...DocumentKind[]];

/** A program asks for a kind of document by itself. */
export const askForDocumentSchema = z.strictObject({
  kind: z.enum(kinds),
  whose: z.enum(DOCUMENT_OWNERS),
  /** Days before its last one from which somebody is reminded. */
  remindDays: z.int().min(7).max(365),
});

/** What asking for a kind of document needs. */
export type AskForDocument = z.infer<typeof askForDocumentSchema>;

/** A program asks for a kind of document no more. */
export const stopAskingForDocumentSchema = z.strictObject({ listedId: idSchema, reason: commentSchema });

/** What no longer asking for it needs. */
export type StopAskingForDocument = z.infer<typeof stopAskingForDocumentSchema>;
