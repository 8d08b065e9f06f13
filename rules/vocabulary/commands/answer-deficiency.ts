import { z } from 'zod';
import { commentSchema, idSchema, plainDateSchema } from './command.ts';

/** A director records that a deficiency letter was answered without filing a new packet. */
export const answerDeficiencySchema = z.strictObject({
  deficiencyId: idSchema,
  answeredOn: plainDateSchema,
  note: commentSchema,
});

/** What answering a deficiency letter needs. */
export type AnswerDeficiency = z.infer<typeof answerDeficiencySchema>;
