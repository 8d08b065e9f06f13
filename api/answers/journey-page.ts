import { z } from 'zod';
import { evaluationSchema } from '../../rules/vocabulary/evaluation.ts';
import { gateSchema } from '../../rules/vocabulary/gate-item.ts';
import { OUTCOMES } from '../../rules/vocabulary/submission.ts';
import { cohortRowSchema } from './cohort-row.ts';
import { dateSchema, instantSchema, minutesSchema, weekSchema } from './moments.ts';
import { noticeSchema } from './notice.ts';
import { signatureSchema, weeklyLogStatusSchema } from './weekly-log-page.ts';

/** An evaluation in the public format. */
export const publicEvaluationSchema = evaluationSchema.meta({ id: 'Evaluation' });

const weekSummarySchema = z.object({
  week: weekSchema,
  weeklyLogs: z.array(
    z.object({
      weeklyLogId: z.string(),
      supervisorName: z.string(),
      status: weeklyLogStatusSchema,
      minutes: minutesSchema,
      comment: z.string().nullable(),
    }),
  ),
  draftMinutes: minutesSchema,
});

const agreementSchema = z.object({
  agreementId: z.string(),
  supervisorId: z.string(),
  supervisorName: z.string(),
  settingId: z.string(),
  settingName: z.string(),
  from: dateSchema,
  until: dateSchema.nullable(),
  signedOn: dateSchema.nullable(),
  signature: signatureSchema.extend({ contentSha256: z.string().nullable() }).nullable(),
  boardApprovedOn: dateSchema.nullable(),
  endReason: z.string().nullable(),
  conflict: z.string().nullable(),
  loadException: z.object({ reason: z.string(), limit: z.int(), present: z.int() }).nullable(),
});

const sharedLogSchema = z.object({
  sourceJourneyId: z.string().meta({ description: 'The journey in which the hours are logged.' }),
  sourceLicense: z.string(),
  journeyId: z.string().meta({ description: 'The journey in which they count too.' }),
  license: z.string(),
  fromWeek: weekSchema,
  lastWeek: weekSchema.nullable().meta({ description: 'Null while it goes on.' }),
});

const packetSchema = z.object({
  packetId: z.string(),
  assembledAt: instantSchema,
  sha256: z.string(),
  pages: z.int(),
  filedOn: dateSchema.nullable(),
  reopenedSince: z.int().meta({ description: 'Weekly logs that were reopened since it was assembled.' }),
});

const caseFileStepSchema = z.object({
  at: instantSchema,
  actorName: z.string().nullable(),
  action: z.string(),
  sentence: z.string(),
});

const submissionSchema = z.object({
  submissionId: z.string(),
  number: z.int(),
  filedOn: z.array(dateSchema),
  receivedOn: dateSchema.nullable(),
  letters: z.array(
    z.object({
      deficiencyId: z.string(),
      receivedOn: dateSchema,
      dueOn: dateSchema,
      summary: z.string(),
      lapsesAt: instantSchema,
      answeredOn: dateSchema.nullable(),
      answer: z.enum(['sent', 'refiled']).nullable(),
      lapsed: z.boolean(),
    }),
  ),
  approvedOn: dateSchema.nullable(),
  exams: z.array(
    z.object({
      examId: z.string(),
      exam: z.string(),
      admittedOn: dateSchema,
      windowEndsOn: dateSchema.nullable(),
      takenOn: dateSchema.nullable(),
      result: z.enum(['passed', 'failed']).nullable(),
    }),
  ),
  outcome: z.enum(OUTCOMES).nullable(),
  closedOn: dateSchema.nullable(),
});

const decisionSchema = z.object({
  decision: z.enum(['licensed', 'approved', 'denied', 'closed']),
  decidedOn: dateSchema,
  licenseNumber: z.string().nullable(),
});

/** Everything that the page of one journey shows. */
export const journeyPageSchema = z
  .object({
    row: cohortRowSchema,
    evaluation: publicEvaluationSchema.nullable(),
    evaluatedAt: instantSchema.nullable(),
    rulebook: z.object({ version: z.string(), sha256: z.string() }),
    gate: gateSchema.nullable(),
    mayCount: z.boolean(),
    weeks: z.array(weekSummarySchema),
    sharedLogs: z.object({
      shared: z.array(sharedLogSchema),
      others: z.array(z.object({ journeyId: z.string(), license: z.string() })),
    }),
    agreements: z.array(agreementSchema),
    packets: z.array(packetSchema),
    deficiency: z.object({ receivedOn: dateSchema, dueOn: dateSchema, summary: z.string() }).nullable(),
    decision: decisionSchema.nullable(),
    submission: submissionSchema.nullable(),
    caseFile: z.array(caseFileStepSchema),
    notices: z.array(noticeSchema),
  })
  .meta({ id: 'Journey' });
