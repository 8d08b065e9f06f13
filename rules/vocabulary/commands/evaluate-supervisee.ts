import { z } from 'zod';
import { EVALUATION_AREAS } from '../evaluation-area.ts';
import { commentSchema, plainDateSchema } from './command.ts';

/** Whether one area is satisfactory. */
const areaSchema = z.strictObject({ area: z.enum(EVALUATION_AREAS), satisfactory: z.boolean() });

/** The supervisor evaluates the supervisee for a period and signs it. */
export const evaluateSuperviseeSchema = z.strictObject({
  /** The duty of the license that it fulfills; null where none asks for it. */
  dutyId: z.string().min(1).max(100).nullable().default(null),
  from: plainDateSchema,
  until: plainDateSchema,
  areas: z
    .array(areaSchema)
    .min(1)
    .max(EVALUATION_AREAS.length)
    .refine((areas) => new Set(areas.map(({ area }) => area)).size === areas.length, 'each area once'),
  comment: commentSchema,
});

/** What evaluating a supervisee needs. */
export type EvaluateSupervisee = z.infer<typeof evaluateSuperviseeSchema>;
