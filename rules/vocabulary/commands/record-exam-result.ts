import { z } from 'zod';
import { plainDateSchema } from './command.ts';

/** A director records how the exam went to which the board admitted last. */
export const recordExamResultSchema = z.strictObject({
  takenOn: plainDateSchema,
  result: z.enum(['passed', 'failed']),
});

/** What recording the result of an exam needs. */
export type RecordExamResult = z.infer<typeof recordExamResultSchema>;
