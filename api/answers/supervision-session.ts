import { z } from 'zod';
import { LICENSE_CODES } from '../../rules/vocabulary/license-code.ts';
import { MEDIA } from '../../rules/vocabulary/activity.ts';
import { SUPERVISION_KINDS } from '../../rules/vocabulary/supervision-kind.ts';
import { supervisionNeedsSchema } from '../../rules/vocabulary/supervision-needs.ts';
import { dateSchema, instantSchema, minutesSchema, weekSchema } from './moments.ts';

const STANDINGS = ['booked', 'in-draft', 'in-log', 'to-add', 'differs', 'absent', 'canceled'] as const;

/** A session as one of its members has it. */
export const bookedSessionSchema = z
  .object({
    sessionId: z.string(),
    seriesId: z.string().nullable(),
    journeyId: z.string(),
    superviseeName: z.string(),
    supervisorId: z.string(),
    supervisorName: z.string(),
    settingId: z.string(),
    settingName: z.string(),
    startsAt: instantSchema,
    on: dateSchema,
    timeZone: z.string(),
    minutes: minutesSchema,
    kind: z.enum(SUPERVISION_KINDS),
    medium: z.enum(MEDIA),
    size: z.int().meta({ description: 'How many came, or how many are expected.' }),
    standing: z.enum(STANDINGS).meta({
      description: 'to-add and differs: the week was closed before the session was recorded or corrected.',
    }),
    cancelReason: z.string().nullable(),
    supervisorAway: z.boolean(),
  })
  .meta({ id: 'BookedSession' });

/** A session as one of its members has it. */
export type ShownSession = z.infer<typeof bookedSessionSchema>;

/** Supervision of one journey in one week: what is booked or was held, and what the rules still ask for. */
export const supervisionWeekSchema = z
  .object({
    journeyId: z.string(),
    superviseeName: z.string(),
    license: z.enum(LICENSE_CODES),
    settings: z.array(
      z.object({
        settingId: z.string(),
        settingName: z.string(),
        supervisorId: z.string(),
        supervisorName: z.string(),
      }),
    ),
    sessions: z.array(bookedSessionSchema),
    needs: supervisionNeedsSchema.nullable().meta({ description: 'Null for a week that does not run now.' }),
  })
  .meta({ id: 'SupervisionWeek' });

/** Supervision of one journey in one week. */
export type SupervisionWeek = z.infer<typeof supervisionWeekSchema>;

/** A supervisor's week. */
export const supervisorWeekSchema = z
  .object({
    week: weekSchema,
    supervisees: z.array(supervisionWeekSchema),
    sessions: z.array(bookedSessionSchema).meta({ description: 'One for each member of each session.' }),
    unrecorded: z
      .array(bookedSessionSchema)
      .meta({ description: 'Of the four weeks before: begun, and nobody said who came.' }),
    ending: z
      .array(z.object({ seriesId: z.string(), names: z.string(), lastOn: dateSchema }))
      .meta({ description: 'Weekly series whose last session is within three weeks.' }),
  })
  .meta({ id: 'SupervisorWeek' });

/** A supervisor's week. */
export type SupervisorWeek = z.infer<typeof supervisorWeekSchema>;
