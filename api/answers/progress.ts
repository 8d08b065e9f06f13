import { z } from 'zod';
import { dutyPeriodSchema } from '../../rules/vocabulary/duty-period.ts';
import { EVALUATION_AREAS } from '../../rules/vocabulary/evaluation-area.ts';
import { dateSchema, instantSchema, signedLocallySchema } from './moments.ts';

/** How a supervisee comes along: evaluations, the periods that ask for one, and the goals of the learning plan. */
export const progressSchema = z
  .object({
    journeyId: z.string(),
    superviseeId: z.string(),
    superviseeName: z.string(),
    periods: z.array(dutyPeriodSchema),
    evaluations: z.array(
      z.object({
        evaluationId: z.string(),
        supervisorId: z.string(),
        supervisorName: z.string(),
        dutyId: z.string().nullable(),
        from: dateSchema,
        until: dateSchema,
        version: z.int(),
        areas: z.array(z.object({ area: z.enum(EVALUATION_AREAS), satisfactory: z.boolean() })),
        satisfactory: z.boolean(),
        comment: z.string(),
        statement: z.string(),
        contentSha256: z.string(),
        signedAt: instantSchema,
        signedLocally: signedLocallySchema,
      }),
    ),
    goals: z.array(
      z.object({
        goalId: z.string(),
        supervisorId: z.string(),
        supervisorName: z.string(),
        text: z.string(),
        targetOn: dateSchema,
        state: z.enum(['proposed', 'agreed', 'reached', 'dropped']),
        proposedById: z.string(),
      }),
    ),
    supervisors: z.array(z.object({ supervisorId: z.string(), supervisorName: z.string() })),
  })
  .meta({ id: 'Progress' });

/** How a supervisee comes along. */
export type ShownProgress = z.infer<typeof progressSchema>;
