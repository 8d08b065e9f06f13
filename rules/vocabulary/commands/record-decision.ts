import { z } from 'zod';
import { lineSchema, plainDateSchema } from './command.ts';

/**
 * A director records what the board decided. `approved`: an exam follows before the license; `closed`: the board closed the
 * application because an answer came too late.
 */
export const recordDecisionSchema = z.strictObject({
  decision: z.enum(['licensed', 'approved', 'denied', 'closed']),
  decidedOn: plainDateSchema,
  licenseNumber: lineSchema.optional(),
});

/** What recording the decision needs. */
export type RecordDecision = z.infer<typeof recordDecisionSchema>;
