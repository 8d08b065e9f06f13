import { z } from 'zod';
import { DOCUMENT_KINDS, type DocumentKind } from '../../rules/vocabulary/document.ts';
import { CONFIDENCES } from '../../rules/vocabulary/evaluation.ts';
import { DOCUMENT_OWNERS, DOCUMENT_STATES } from '../../rules/vocabulary/needed-document.ts';
import { dateSchema, instantSchema } from './moments.ts';

const kinds = Object.keys(DOCUMENT_KINDS) as [DocumentKind, ...DocumentKind[]];

/** A document that is needed, and how it stands. */
export const neededDocumentSchema = z
  .object({
    key: z.string(),
    kind: z.enum(kinds),
    about: z.string().nullable().meta({ description: 'The supervisor or the place that it is about.' }),
    remindDays: z.int(),
    rule: z
      .object({ citation: z.string(), confidence: z.enum(CONFIDENCES), sourceUrl: z.string().nullable() })
      .nullable()
      .meta({ description: 'The rule of a board that asks for it; null where the program asks by itself.' }),
    state: z.enum(DOCUMENT_STATES).meta({ description: 'How it stands today by the clock of the reader.' }),
    lastOn: dateSchema.nullable().meta({ description: 'The last day of the document that decides.' }),
  })
  .meta({ id: 'NeededDocument' });

/** A needed document, as a reader is told of it. */
export type ToldNeed = z.infer<typeof neededDocumentSchema>;

/** A kind of document that the program asks for by itself. */
export const listedDocumentSchema = z
  .object({
    listedId: z.string(),
    kind: z.enum(kinds),
    whose: z.enum(DOCUMENT_OWNERS),
    remindDays: z.int(),
    listedAt: instantSchema,
  })
  .meta({ id: 'ListedDocument' });

/** A line of the list, as a reader is told of it. */
export type ToldListedDocument = z.infer<typeof listedDocumentSchema>;
