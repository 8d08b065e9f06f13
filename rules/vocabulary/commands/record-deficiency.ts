import { z } from 'zod';
import { commentSchema, plainDateSchema } from './command.ts';

/** A director records a deficiency letter and the board's own deadline to answer it. */
export const recordDeficiencySchema = z.strictObject({
  receivedOn: plainDateSchema,
  dueOn: plainDateSchema,
  summary: commentSchema,
});

/** What recording a deficiency letter needs. */
export type RecordDeficiency = z.infer<typeof recordDeficiencySchema>;
