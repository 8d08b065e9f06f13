import { z } from 'zod';
import { VERDICTS } from '../../vocabulary/evaluation.ts';
import { ACTIVITIES, MEDIA } from '../../vocabulary/activity.ts';
import { dateText } from './parameter-schema.ts';

const verdict = z.enum(VERDICTS);

/** What a line of a case's log may say; setting and supervisor are the first of the facts unless it names others. */
const line = {
  activity: z.enum(ACTIVITIES),
  hours: z.number().positive().optional(),
  minutes: z.int().positive().optional(),
  medium: z.enum(MEDIA).optional(),
  people: z.int().min(1).optional(),
  setting: z.string().optional(),
  /** Null: nobody is named. */
  supervisor: z.string().nullable().optional(),
  /** Signed on the Monday after unless it says otherwise: false for never, or the day. */
  signed: z.union([z.boolean(), dateText]).optional(),
  signedAfterDays: z.int().min(0).optional(),
};

const hasOneLength = ({ hours, minutes }: { hours?: number | undefined; minutes?: number | undefined }) =>
  (hours === undefined) !== (minutes === undefined);
const LENGTH = { error: 'either hours or minutes' };

/** Something done once in every week of a block, on a named day. */
const weeklySchema = z
  .strictObject({ on: z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), ...line })
  .refine(hasOneLength, LENGTH);

/** Something done once, on a day of the calendar. */
const singleSchema = z.strictObject({ on: dateText, ...line }).refine(hasOneLength, LENGTH);

/** Weeks that are all alike, the first from a Monday on; with `every` 2, one in two weeks. */
const blockSchema = z.strictObject({
  from: dateText,
  weeks: z.int().min(1),
  every: z.int().min(2).optional(),
  each: z.array(weeklySchema).min(1),
});

/** What a row must come to; numbers are in the row's own unit, null where the row has none. */
const rowSchema = z
  .strictObject({
    verdict: verdict.optional(),
    counted: z.number().nullable().optional(),
    required: z.number().nullable().optional(),
    short: z.number().nullable().optional(),
    binding: z.boolean().optional(),
  })
  .refine((row) => Object.keys(row).length > 0, { error: 'at least one expectation' });

/** A case that a licensing officer can read and check by hand: what was worked, a filing date, what is expected. */
export const caseSchema = z
  .strictObject({
    title: z.string().min(1),
    because: z.string().min(1),
    asOf: dateText,
    /** Readings that the case asks for instead of those taken. */
    readings: z.array(z.string()).min(1).optional(),
    /** What differs from the standard facts, part by part; null takes a part away. */
    facts: z.record(z.string(), z.unknown()).default({}),
    /** The day the board receives the application; null when there is none yet. */
    application: dateText.nullable().optional(),
    /** Answers by requirement, besides those of the standard facts. */
    answers: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])).optional(),
    blocks: z.array(blockSchema).default([]),
    entries: z.array(singleSchema).default([]),
    expect: z.strictObject({
      verdict: verdict.optional(),
      path: z.string().optional(),
      /** The version of the rules by which the person is counted. */
      version: z.string().optional(),
      /** A verdict alone may stand for a row. */
      requirements: z
        .record(z.string(), z.union([verdict.transform((word) => ({ verdict: word })), rowSchema]))
        .default({}),
      /** Requirements that must have no row: their law does not reach this person. */
      absent: z.array(z.string()).optional(),
      /** Every loss there is, in hours by requirement; what is not named must not be lost. */
      lostHours: z.record(z.string(), z.number()).optional(),
    }),
  })
  .refine(({ expect }) => Object.keys(expect.requirements).length > 0 || Object.keys(expect).length > 1, {
    error: 'a case that expects something',
    path: ['expect'],
  });

/** A worked case. */
export type RulebookCase = z.infer<typeof caseSchema>;

/** Weeks that are all alike. */
export type Block = RulebookCase['blocks'][number];

/** Something done once in every week of a block. */
export type Weekly = Block['each'][number];

/** Something done once. */
export type Single = RulebookCase['entries'][number];
