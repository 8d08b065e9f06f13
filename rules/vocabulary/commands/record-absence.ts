import { z } from 'zod';
import { idSchema, plainDateSchema } from './command.ts';

/** A director records that a supervisor will be away. */
export const recordAbsenceSchema = z.strictObject({
  personId: idSchema,
  from: plainDateSchema,
  until: plainDateSchema,
});

/** What recording an absence needs. */
export type RecordAbsence = z.infer<typeof recordAbsenceSchema>;
