import { z } from 'zod';
import { ACTIVITIES, MEDIA } from './activity.ts';
import { type PlainDate, parsePlainDate } from './plain-date.ts';

const DATE = 'a calendar date that exists, as YYYY-MM-DD';
/** A string by its schema, so that API descriptions can name it; a calendar date by its check. */
const date = z
  .string({ error: DATE })
  .refine((text) => parsePlainDate(text) !== null, { error: DATE })
  .meta({ format: 'date' }) as unknown as z.ZodType<PlainDate, PlainDate>;
const text = z.string({ error: 'a text' });
const fullText = text.min(1, { error: 'a text that is not empty' });
const state = text.regex(/^[A-Z]{2}$/, { error: 'a two-letter state, such as CA' });
const oneOf = <const T extends readonly string[]>(words: T) => z.enum(words, { error: `one of ${words.join(', ')}` });
const wholeNumber = (least: number, most?: number) => {
  const error = most === undefined ? `a whole number of at least ${least}` : `a whole number from ${least} to ${most}`;
  const number = z.int({ error }).min(least, { error });
  return most === undefined ? number : number.max(most, { error });
};
const object = <T extends z.core.$ZodLooseShape>(shape: T) => z.strictObject(shape, { error: expectedOfObject });
const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'a list' });

function expectedOfObject(issue: { code?: string | undefined }): string {
  return issue.code === 'unrecognized_keys' ? 'no property of this name' : 'an object';
}

const degree = object({
  awardedOn: date,
  level: oneOf(['master', 'doctorate']).optional(),
  field: text.optional(),
  accreditation: text.optional(),
  programStartedOn: date.optional(),
  twelveUnitsOn: date.optional(),
});

const registration = object({
  jurisdiction: state,
  credential: text,
  number: text.optional(),
  appliedOn: date.optional(),
  issuedOn: date,
  expiresOn: date.optional(),
});

const SETTING_KINDS = [
  'exempt',
  'non-exempt',
  'private-practice',
  'hospital',
  'community-mental-health',
  'school',
  'other',
] as const;

const setting = object({
  id: text,
  name: text,
  jurisdiction: state,
  kind: oneOf(SETTING_KINDS).optional(),
  clinical: z.boolean({ error: 'true or false' }).optional(),
  employment: oneOf(['employee', 'volunteer', 'contractor']).optional(),
  fingerprintedOn: date.optional(),
});

const license = object({
  jurisdiction: state,
  license: text,
  number: text.optional(),
  issuedOn: date,
  expiresOn: date.optional(),
});

const supervisor = object({
  id: text,
  name: text,
  licenses: list(license).min(1, { error: 'a list with at least one license' }),
  supervisionTrainingMinutes: wholeNumber(0).optional(),
  supervisionTrainedOn: date.optional(),
});

const agreement = object({
  supervisor: text,
  setting: text,
  signedOn: date.optional(),
  boardApprovedOn: date.optional(),
  from: date,
  until: date.optional(),
});

const logEntry = object({
  id: text,
  on: date,
  setting: text,
  supervisor: text.optional(),
  activity: oneOf(ACTIVITIES),
  minutes: wholeNumber(1, 1440),
  medium: oneOf(MEDIA).optional(),
  groupSize: wholeNumber(1).optional(),
  signedOn: date.optional(),
});

/**
 * All that one supervisee has done toward a license, in one portable file (experience-record/1).
 * Hours are whole minutes, days are calendar dates; unknown properties are refused at every level.
 */
export const experienceRecordSchema = object({
  format: z.literal('experience-record/1', { error: '"experience-record/1"' }),
  person: object({ id: fullText, name: text.optional(), degree: degree.optional() }),
  registrations: list(registration).optional(),
  exams: list(object({ exam: text, passedOn: date })).optional(),
  settings: list(setting).min(1, { error: 'a list with at least one setting' }),
  supervisors: list(supervisor),
  agreements: list(agreement).optional(),
  leaves: list(object({ from: date, until: date, approvedOn: date.optional() })).optional(),
  application: object({ receivedOn: date }).optional(),
  log: list(logEntry),
  answers: z
    .record(z.string(), z.union([z.boolean(), z.number(), z.string()], { error: 'true, false, a number or a text' }), {
      error: 'an object',
    })
    .optional(),
});

/** An experience record that has passed every check of its format. */
export type ExperienceRecord = z.infer<typeof experienceRecordSchema>;

/** One line of the log: work done or supervision received. */
export type LogEntry = ExperienceRecord['log'][number];

/** A place of work. */
export type Setting = ExperienceRecord['settings'][number];

/** Somebody responsible for work, or who gave supervision. */
export type Supervisor = ExperienceRecord['supervisors'][number];

/** What somebody said of a requirement that no log can show. */
export type Answer = boolean | number | string;
