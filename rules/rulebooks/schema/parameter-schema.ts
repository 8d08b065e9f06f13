import { z } from 'zod';
import { CONFIDENCES } from '../../vocabulary/evaluation.ts';
import { parsePlainDate } from '../../vocabulary/plain-date.ts';

/** The dates of a person that can pick a parameter's value. `entry` is the day of the hour itself. */
export const ANCHORS = [
  'entry',
  'application',
  'as-of',
  'degree',
  'program-start',
  'twelve-units',
  'registration',
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
  'units',
  'share',
  'supervisees',
  'supervisors',
  'exams',
  'semester units',
  'semester hours',
  'breaks',
  'date',
] as const;

/** A calendar date written in a rulebook. */
export const dateText = z.string().refine((text) => parsePlainDate(text) !== null, { error: 'a calendar date' });

/** One value of a number of law: from when until when it stands, and where it is written. */
export const datedValueSchema = z.strictObject({
  from: dateText.optional(),
  until: dateText.optional(),
  value: z.union([z.number().min(0), dateText]),
  citation: z.string().nullable(),
  confidence: z.enum(CONFIDENCES),
  source: z.string().nullable(),
});

/** A number of law with all its dated values; `by` names the date that picks one. */
export const parameterSchema = z.strictObject({
  label: z.string().min(1),
  unit: z.enum(UNITS),
  by: z.enum(ANCHORS),
  values: z.array(datedValueSchema).min(1),
});

/** Every number of a rulebook, by name. */
export const parametersSchema = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), parameterSchema);

/** A number of law. */
export type Parameter = z.infer<typeof parameterSchema>;
