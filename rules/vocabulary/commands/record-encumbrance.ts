import { z } from 'zod';
import { commentSchema, idSchema, jurisdictionSchema, lineSchema, plainDateSchema } from './command.ts';

/** A director records that a board restricted a license, such as by suspension or probation, or that it no longer does. */
export const recordEncumbranceSchema = z.strictObject({
  personId: idSchema,
  jurisdiction: jurisdictionSchema,
  license: lineSchema,
  /** The first day on which it is restricted. */
  from: plainDateSchema,
  /** The last such day, where it has ended. */
  until: plainDateSchema.optional(),
  reason: commentSchema,
});

/** What recording a restriction needs. */
export type RecordEncumbrance = z.infer<typeof recordEncumbranceSchema>;
