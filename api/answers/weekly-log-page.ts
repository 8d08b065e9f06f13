import { z } from 'zod';
import { ACTIVITIES, MEDIA } from '../../rules/vocabulary/activity.ts';
import { LICENSE_CODES } from '../../rules/vocabulary/license-code.ts';
import { PHASES } from '../../rules/vocabulary/phase.ts';
import { dateSchema, instantSchema, minutesSchema, signedLocallySchema, weekSchema } from './moments.ts';

/** Where a weekly log stands. */
export const weeklyLogStatusSchema = z.enum(['draft', 'submitted', 'returned', 'reopened', 'signed']);

/** Minutes of each activity. */
export const minutesByActivitySchema = z.array(z.object({ activity: z.enum(ACTIVITIES), minutes: minutesSchema }));

/** One line of a weekly log. */
export const logLineSchema = z
  .object({
    id: z.string(),
    on: dateSchema,
    settingId: z.string(),
    settingName: z.string(),
    supervisorId: z.string(),
    supervisorName: z.string(),
    activity: z.enum(ACTIVITIES),
    minutes: minutesSchema,
    medium: z.enum(MEDIA),
    groupSize: z.int().nullable(),
  })
  .meta({ id: 'LogLine' });

/** A signature as it is shown. */
export const signatureSchema = z.object({
  signerName: z.string(),
  signedAt: instantSchema,
  signedLocally: signedLocallySchema,
  statement: z.string().meta({ description: 'What the signer declared, in full.' }),
  contentSha256: z.string(),
  origin: z.enum(['here', 'paper']),
});

const lineChangesSchema = z.array(
  z
    .object({
      on: dateSchema,
      settingName: z.string(),
      activity: z.enum(ACTIVITIES),
      medium: z.enum(MEDIA),
      groupSize: z.int().nullable(),
      minutesBefore: minutesSchema,
      minutesNow: minutesSchema,
    })
    .meta({ id: 'LineChange', description: 'Work whose minutes are not the same in two versions of a weekly log.' }),
);

/** What has changed since the version that was signed last and is void. */
export const changedSinceSignedSchema = z
  .object({ signedAt: instantSchema, version: z.int(), changes: lineChangesSchema })
  .meta({ id: 'ChangedSinceSigned' });

const formerVersionSchema = z
  .object({
    version: z.int(),
    submittedAt: instantSchema,
    lines: z.array(logLineSchema),
    totalMinutes: minutesSchema,
    contentSha256: z.string(),
    signature: signatureSchema.nullable().meta({ description: 'Void; null where it was returned and never signed.' }),
    ended: z.enum(['returned', 'void']),
    endedAt: instantSchema,
    endedByName: z.string(),
    reason: z.string(),
    changes: lineChangesSchema.nullable(),
  })
  .meta({ id: 'FormerVersion', description: 'An earlier version, exactly as it was returned or signed.' });

/** A weekly log as it will be, or was, signed. */
export const weeklyLogPageSchema = z
  .object({
    weeklyLogId: z.string(),
    journeyId: z.string(),
    superviseeId: z.string(),
    superviseeName: z.string(),
    supervisorId: z.string(),
    supervisorName: z.string(),
    license: z.enum(LICENSE_CODES),
    alsoToward: z
      .array(z.enum(LICENSE_CODES))
      .meta({ description: 'Other licenses toward which the week counts too.' }),
    phase: z.enum(PHASES),
    week: weekSchema,
    status: weeklyLogStatusSchema,
    version: z.int(),
    submittedAt: instantSchema.nullable(),
    comment: z.string().nullable(),
    lines: z.array(logLineSchema),
    totalMinutes: minutesSchema,
    contentSha256: z.string().meta({ description: 'What a signature binds; sent back when signing.' }),
    statement: z.string(),
    signature: signatureSchema.nullable(),
    previousMinutesByActivity: minutesByActivitySchema.nullable(),
    flags: z.array(z.string()),
    changes: lineChangesSchema.nullable(),
    changedSinceSigned: changedSinceSignedSchema.nullable(),
    formerVersions: z.array(formerVersionSchema),
  })
  .meta({ id: 'WeeklyLog' });
