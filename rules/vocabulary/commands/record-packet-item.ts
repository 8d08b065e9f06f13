import { z } from 'zod';
import { PACKET_STEPS } from '../packet-step.ts';
import { commentSchema, idSchema, lineSchema, plainDateSchema } from './command.ts';

/** Somebody records what happened to one form of the packet. */
export const recordPacketItemSchema = z
  .strictObject({
    /** The form and its subject, as the list of the packet names it. */
    itemKey: z
      .string()
      .max(200)
      .regex(/^[a-z][a-z0-9-]*(:[a-z0-9-]+){0,2}$/, 'a form of the packet, as its list names it'),
    step: z.enum(PACKET_STEPS),
    on: plainDateSchema,
    reason: commentSchema.optional(),
    /** The name of the document, which is kept elsewhere. */
    document: lineSchema.optional(),
    /** A document on file, of the journey or of one of its supervisors. */
    documentId: idSchema.optional(),
  })
  .refine(({ step, reason }) => reason !== undefined || (step !== 'waived' && step !== 'reopened'), {
    error: 'a reason, since it is waived or needed again',
    path: ['reason'],
  });

/** What recording a step of a form needs. */
export type RecordPacketItem = z.infer<typeof recordPacketItemSchema>;
