import { z } from 'zod';
import { ACTIVITIES } from '../../rules/vocabulary/activity.ts';
import { LICENSE_CODES } from '../../rules/vocabulary/license-code.ts';
import { dateSchema, instantSchema, minutesSchema, signedLocallySchema } from './moments.ts';

const attestedSchema = z.object({ activity: z.enum(ACTIVITIES), recorded: minutesSchema, counted: minutesSchema });
const sha256 = z.string();

/** One quarter of one supervisor at one setting: what is signed in it, and whether that is attested. */
export const quarterSchema = z
  .object({
    journeyId: z.string(),
    license: z.enum(LICENSE_CODES),
    superviseeId: z.string(),
    superviseeName: z.string(),
    supervisorId: z.string(),
    supervisorName: z.string(),
    settingId: z.string(),
    settingName: z.string(),
    quarter: z.string().meta({ example: '2026-Q3' }),
    from: dateSchema,
    until: dateSchema,
    weeks: z.int(),
    minutesByActivity: z.array(attestedSchema),
    counted: z.boolean().meta({ description: 'Whether every signed entry has been counted.' }),
    weeksSha256: sha256,
    contentSha256: sha256,
    statement: z.string(),
    state: z.enum(['running', 'open', 'attested', 'outdated', 'on-paper']).meta({
      description: 'outdated: attested, but a week in it is another one now.',
    }),
    dueOn: dateSchema.meta({ description: 'The last day on which it is attested in time.' }),
    attestation: z
      .object({
        attestationId: z.string(),
        version: z.int(),
        weeksSha256: sha256,
        contentSha256: sha256,
        statement: z.string(),
        signedAt: instantSchema,
        signedLocally: signedLocallySchema,
        signedOn: dateSchema,
        minutesByActivity: z.array(attestedSchema),
      })
      .nullable(),
  })
  .meta({ id: 'Quarter' });

/** One quarter of one supervisor at one setting. */
export type ShownQuarter = z.infer<typeof quarterSchema>;
