import { z } from 'zod';

/**
 * Changes to a rulebook that cannot make a difference to anybody, each with the reason why:
 * the words in which the bench names the change, and a sentence.
 */
export const equivalentsSchema = z.record(z.string(), z.string().min(1));

/** Reasons by change. */
export type Equivalents = z.infer<typeof equivalentsSchema>;
