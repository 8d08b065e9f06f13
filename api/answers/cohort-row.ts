import { z } from 'zod';
import { CONFIDENCES } from '../../rules/vocabulary/evaluation.ts';
import { LICENSE_CODES } from '../../rules/vocabulary/license-code.ts';
import { PHASES } from '../../rules/vocabulary/phase.ts';
import { dateSchema, instantSchema, minutesSchema, weekSchema } from './moments.ts';

/** The first thing in the way of a license. */
const obstacleSchema = z.object({
  sentence: z.string(),
  requirementId: z.string().nullable(),
  citation: z.string().nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
});

/** One supervisee's journey as the cohort shows it. */
export const cohortRowSchema = z
  .object({
    journeyId: z.string(),
    superviseeId: z.string(),
    superviseeName: z.string(),
    license: z.enum(LICENSE_CODES),
    phase: z.enum(PHASES),
    loggedMinutes: minutesSchema,
    countedMinutes: minutesSchema,
    shareCounted: z.number().nullable().meta({ description: 'Share of the headline requirement that counts, 0 to 1.' }),
    headline: z.string().nullable(),
    weeksToGo: z.number().nullable(),
    projectedFinishOn: dateSchema.nullable(),
    obstacle: obstacleSchema.nullable(),
    supervisors: z.array(z.object({ id: z.string(), name: z.string() })),
    lastSignedWeek: weekSchema.nullable(),
    unsignedWeeks: z.int(),
    oldestUnsignedAt: instantSchema.nullable(),
    registrationExpiresOn: dateSchema.nullable(),
    deficiencyDueOn: dateSchema.nullable(),
    documentsMissing: z.int(),
    documentsExpired: z.int(),
    documentsExpiring: z.int(),
    ageingOutMinutes: minutesSchema,
  })
  .meta({ id: 'CohortRow' });
