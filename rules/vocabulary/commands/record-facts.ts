import { z } from 'zod';
import { jurisdictionSchema, lineSchema, plainDateSchema, textSchema } from './command.ts';

/** The qualifying degree. */
export const degreeSchema = z.strictObject({
  awardedOn: plainDateSchema,
  level: z.enum(['master', 'doctorate']).optional(),
  field: lineSchema.optional(),
  accreditation: lineSchema.optional(),
  programStartedOn: plainDateSchema.optional(),
  twelveUnitsOn: plainDateSchema.optional(),
});

/** A registration or associate license. */
export const registrationSchema = z
  .strictObject({
    jurisdiction: jurisdictionSchema,
    credential: lineSchema,
    number: lineSchema.optional(),
    appliedOn: plainDateSchema.optional(),
    /** Absent while the board has not issued it. */
    issuedOn: plainDateSchema.optional(),
    expiresOn: plainDateSchema.optional(),
  })
  .refine(({ appliedOn, issuedOn }) => appliedOn !== undefined || issuedOn !== undefined, {
    path: ['issuedOn'],
    error: 'the day it was issued, or the day the board received the application',
  });

/** A passed exam. */
export const examSchema = z.strictObject({ exam: lineSchema, passedOn: plainDateSchema });

/** A leave from supervised practice. */
export const leaveSchema = z.strictObject({
  from: plainDateSchema,
  until: plainDateSchema,
  approvedOn: plainDateSchema.optional(),
});

/** A director or the supervisee records facts about the person that no log shows. Lists are added to what is on file. */
export const recordFactsSchema = z.strictObject({
  degree: degreeSchema.optional(),
  registrations: z.array(registrationSchema).max(20).optional(),
  exams: z.array(examSchema).max(20).optional(),
  leaves: z.array(leaveSchema).max(50).optional(),
  /** By requirement id of the license: true, false, a number or a text. */
  answers: z.record(textSchema.min(1).max(100), z.union([z.boolean(), z.number(), textSchema.max(500)])).optional(),
});

/** Facts about the person. */
export type RecordFacts = z.infer<typeof recordFactsSchema>;
