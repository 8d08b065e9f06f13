import { z } from 'zod';
import { CONFIDENCES } from '../../vocabulary/evaluation.ts';
import { parsePlainDate } from '../../vocabulary/plain-date.ts';

/**
 * The dates of a person that can pick a parameter's value. `entry` is the day of the hour itself; `agreement` the first day
 * of the first agreement, `approval` the board's first approval of one, `first-hour` and `last-hour` the log's ends.
 */
export const ANCHORS = [
  'entry',
  'application',
  'as-of',
  'degree',
  'program-start',
  'twelve-units',
  'registration',
  'registration-applied',
  'agreement',
  'approval',
  'first-hour',
  'last-hour',
] as const;

/** One of the dates that pick a value. */
export type Anchor = (typeof ANCHORS)[number];

/** What a number is measured in. */
export const UNITS = [
  'hours',
  'minutes',
  'days',
  'weeks',
  'months',
  'years',
  'calendar years',
  'consecutive years',
  'consecutive months',
  'units',
  'share',
  'percent',
  'percent of clients',
  'supervisees',
  'supervisors',
  'interns',
  'candidates',
  'licensure candidates',
  'permit holders',
  'exams',
  'semester units',
  'semesterUnits',
  'semester hours',
  'semesterHours',
  'credit hours',
  'credits',
  'clock hours',
  'contact hours',
  'breaks',
  'meetings',
  'meeting',
  'sessions',
  'session',
  'forms',
  'letters',
  'references',
  'licenses',
  'areas',
  'renewals',
  'visit',
  'unit',
  'year',
  'quarter',
  'date',
] as const;

/** The levels of a qualifying degree that the law tells apart. */
export const DEGREES = ['master', 'doctorate'] as const;

/** A calendar date written in a rulebook. */
export const dateText = z.string().refine((text) => parsePlainDate(text) !== null, { error: 'a calendar date' });

/** One value of a number of law: from when until when it stands, and where it is written. */
export const datedValueSchema = z.strictObject({
  from: dateText.optional(),
  until: dateText.optional(),
  /** Stands for people with this degree only; a value without it stands for all others. */
  degree: z.enum(DEGREES).optional(),
  value: z.union([z.number().min(0), dateText]),
  citation: z.string().nullable(),
  confidence: z.enum(CONFIDENCES),
  source: z.string().nullable(),
});

/** A number of law with all its dated values; `by` names the date that picks one. */
export const parameterSchema = z.strictObject({
  label: z.string().min(1),
  unit: z.enum(UNITS),
  /** Minutes that make one hour here, where the law says so: 45 or 50; 60 where it is silent. */
  hourMinutes: z.int().min(1).max(60).optional(),
  by: z.enum(ANCHORS),
  values: z.array(datedValueSchema).min(1),
});

/** Every number of a rulebook, by name. */
export const parametersSchema = z.record(z.string().regex(/^[a-z0-9][a-z0-9-]*$/), parameterSchema);

/** One value of a number of law. */
export type DatedValue = z.infer<typeof datedValueSchema>;

/** A number of law. */
export type Parameter = z.infer<typeof parameterSchema>;
