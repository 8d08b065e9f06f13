import { z } from 'zod';
import { lineSchema, plainDateSchema } from './command.ts';

/** A director records what the board decided. */
export const recordDecisionSchema = z.strictObject({
  decision: z.enum(['licensed', 'denied']),
  decidedOn: plainDateSchema,
  licenseNumber: lineSchema.optional(),
});

/** What recording the decision needs. */
export type RecordDecision = z.infer<typeof recordDecisionSchema>;
