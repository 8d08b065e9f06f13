import { z } from 'zod';
import { CONFIDENCES } from '../../rules/vocabulary/evaluation.ts';
import { PACKET_STEPS } from '../../rules/vocabulary/packet-step.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../rules/vocabulary/document.ts';
import { dateSchema, instantSchema } from './moments.ts';

const kinds = Object.keys(DOCUMENT_KINDS) as [DocumentKind, ...DocumentKind[]];

const sourceFields = {
  citation: z.string(),
  confidence: z.enum(CONFIDENCES),
  source: z.string().nullable(),
  checkedOn: dateSchema,
};

const itemSchema = z.object({
  key: z.string(),
  itemId: z.string(),
  name: z.string(),
  supervisorId: z.string().nullable(),
  supervisorName: z.string().nullable(),
  settingId: z.string().nullable(),
  settingName: z.string().nullable(),
  year: z.int().nullable(),
  sentBy: z.enum(['applicant', 'supervisor']),
  signature: z.enum(['wet', 'electronic', 'either', 'none']),
  route: z.enum(['paper', 'upload', 'portal', 'either']),
  needed: z.enum(['yes', 'ask', 'on-request']),
  counts: z.boolean(),
  state: z.enum(['missing', 'asked', 'signed', 'received', 'sent', 'waived']),
  stateOn: dateSchema.nullable(),
  reason: z.string().nullable(),
  document: z.string().nullable(),
  onFile: z
    .object({
      documentId: z.string(),
      personId: z.string(),
      title: z.string(),
      kind: z.enum(kinds),
      sha256: z.string(),
      filedAt: instantSchema,
      since: z.enum(['unchanged', 'replaced', 'withdrawn']),
    })
    .optional()
    .meta({ description: 'The document on file that was named last, for whoever may read it.' }),
  dueOn: dateSchema.nullable(),
  next: z.object({ who: z.enum(['supervisee', 'supervisor', 'director']), step: z.enum(PACKET_STEPS) }).nullable(),
  ...sourceFields,
});

/** How far the packet of a journey is, form by form. */
export const packetReadinessSchema = z
  .object({
    general: z.boolean(),
    note: z.string().nullable(),
    items: z.array(itemSchema),
    /** What the board wants because somebody leaves. */
    notices: z.array(itemSchema),
    leaving: z.array(
      z.object({ departureId: z.string(), who: z.enum(['supervisor', 'supervisee']), lastDayOn: dateSchema }),
    ),
    done: z.int(),
    of: z.int(),
    firstKey: z.string().nullable(),
    supervisionUntilLicensed: z.object(sourceFields).nullable(),
  })
  .meta({ id: 'PacketReadiness' });
