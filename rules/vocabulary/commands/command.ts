import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '../plain-date.ts';
import { parseCalendarWeek, type CalendarWeek } from '../calendar-week.ts';
import type { Proof } from '../proof.ts';
import { isStorableText } from '../storable-text.ts';

/** A calendar date in a request, `YYYY-MM-DD`; days that do not exist are refused. */
export const plainDateSchema = z
  .string()
  .refine((text) => parsePlainDate(text) !== null, 'a calendar date, YYYY-MM-DD')
  .transform((text) => text as PlainDate)
  .meta({ format: 'date', example: '2026-11-23' });

/** A calendar week in a request, Monday to Sunday, `2026-W47`. */
export const calendarWeekSchema = z
  .string()
  .refine((text) => parseCalendarWeek(text) !== null, 'a calendar week, for one 2026-W47')
  .transform((text) => text as CalendarWeek)
  .meta({ format: 'calendar-week', example: '2026-W47', pattern: '^\\d{4}-W\\d{2}$' });

/** The opaque name of a row: a UUID. */
export const idSchema = z.uuid();

/** A state or the District of Columbia, two capital letters. */
export const jurisdictionSchema = z.string().regex(/^[A-Z]{2}$/, 'two capital letters, for one CA');

/** Text that can be kept and given back as it is. */
export const textSchema = z.string().refine(isStorableText, 'text without control characters that cannot be kept');

/** A line of text that a person typed. */
export const lineSchema = textSchema.trim().min(1).max(200);

/** A comment that a person typed. */
export const commentSchema = textSchema.trim().min(1).max(2000);

/** Who acts, in which organization, and the key under which the command is done once. */
export interface ActingPerson {
  readonly organizationId: string;
  readonly actorId: string;
}

/**
 * A command on its way to the journey: who acts, the Idempotency-Key, the instant it was accepted, and what is asked.
 * The key is unique in the organization; repeating it repeats the first answer.
 */
export interface Command<Body> extends ActingPerson {
  readonly key: string;
  /** ISO 8601 instant at which the command was accepted. */
  readonly at: string;
  readonly journeyId: string;
  /** How whoever signs proved that it is them; only where something is signed. */
  readonly proof?: Proof;
  readonly body: Body;
}
