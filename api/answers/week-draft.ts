import { z } from 'zod';
import { CONFIDENCES } from '../../rules/vocabulary/evaluation.ts';
import { dateSchema, weekSchema } from './moments.ts';
import { logLineSchema, weeklyLogStatusSchema } from './weekly-log-page.ts';

/** One week as the supervisee edits it. */
export const weekDraftSchema = z
  .object({
    journeyId: z.string(),
    superviseeId: z.string(),
    superviseeName: z.string(),
    week: weekSchema,
    drafts: z.array(logLineSchema),
    fromSessions: z.array(logLineSchema).meta({ description: 'Drafts made of supervision sessions; not sent back.' }),
    weeklyLogs: z.array(
      z.object({
        weeklyLogId: z.string(),
        supervisorId: z.string(),
        supervisorName: z.string(),
        status: weeklyLogStatusSchema,
        comment: z.string().nullable(),
        lines: z.array(logLineSchema),
      }),
    ),
    previousWeek: z.array(logLineSchema),
    uncounted: z
      .array(
        z.object({
          supervisorId: z.string(),
          supervisorName: z.string(),
          settingId: z.string(),
          settingName: z.string(),
          countsFrom: dateSchema.nullable(),
          partly: z.boolean(),
          why: z.string().nullable(),
          requirement: z.string().nullable(),
          citation: z.string().nullable(),
          confidence: z.enum(CONFIDENCES).nullable(),
        }),
      )
      .meta({ description: 'Under whom nothing of the week counts, or nothing before a day, and why.' }),
    choices: z.array(
      z.object({
        supervisorId: z.string(),
        supervisorName: z.string(),
        settingId: z.string(),
        settingName: z.string(),
        from: dateSchema,
        until: dateSchema.nullable(),
        agreementSigned: z.boolean(),
      }),
    ),
    loggedIn: z
      .object({ journeyId: z.string(), license: z.string() })
      .nullable()
      .meta({ description: 'The journey in which the week is logged, where its hours count here too.' }),
  })
  .meta({ id: 'WeekDraft' });
