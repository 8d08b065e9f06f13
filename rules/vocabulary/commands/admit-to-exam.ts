import { z } from 'zod';
import { lineSchema, plainDateSchema } from './command.ts';

/** A director records that the board admitted the applicant to an exam, and until when it may be taken. */
export const admitToExamSchema = z.strictObject({
  exam: lineSchema,
  admittedOn: plainDateSchema,
  windowEndsOn: plainDateSchema.optional(),
});

/** What recording an admission needs. */
export type AdmitToExam = z.infer<typeof admitToExamSchema>;
