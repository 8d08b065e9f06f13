import { z } from 'zod';
import { MEDIA } from '../activity.ts';
import { SUPERVISION_KINDS } from '../supervision-kind.ts';
import { idSchema, plainDateSchema } from './command.ts';

/** The longest session, in minutes. */
const LONGEST_SESSION = 480;

/** The length of a session. */
export const sessionMinutesSchema = z.int().min(1).max(LONGEST_SESSION);

/** A time on the clock, `14:30`. */
export const clockTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time on a clock of 24 hours, for one 14:30')
  .meta({ example: '14:30' });

/** A supervisee in a session; the setting is that of an agreement with the supervisor, and needed where there are several. */
const memberSchema = z.strictObject({ journeyId: idSchema, settingId: idSchema.exactOptional() });

/** Everybody in a session, each once. */
export const membersSchema = z
  .array(memberSchema)
  .min(1)
  .max(30)
  .refine((members) => new Set(members.map(({ journeyId }) => journeyId)).size === members.length, 'each member once');

/** What a session is: when by the supervisor's clock, how long, of which kind, by which medium, with whom. */
export const sessionTermsSchema = z.strictObject({
  on: plainDateSchema,
  time: clockTimeSchema,
  minutes: sessionMinutesSchema,
  kind: z.enum(SUPERVISION_KINDS),
  medium: z.enum(MEDIA).default('in-person'),
  members: membersSchema,
});

/** What a session is. */
export type SessionTerms = z.infer<typeof sessionTermsSchema>;

/** A session of supervision is booked, once or every week until a day. */
export const bookSessionSchema = sessionTermsSchema.extend({
  supervisorId: idSchema,
  /** The last day of a weekly series; without it the session is held once. */
  weeklyUntil: plainDateSchema.exactOptional(),
});

/** What booking a session needs. */
export type BookSession = z.infer<typeof bookSessionSchema>;
