import { z } from 'zod';
import { VERDICTS } from '../../vocabulary/evaluation.ts';
import { ACTIVITIES, MEDIA } from '../../vocabulary/activity.ts';
import { dateText } from './parameter-schema.ts';

/** Something done once in every week of a block, on a named day. */
const weeklySchema = z.strictObject({
  on: z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  activity: z.enum(ACTIVITIES),
  hours: z.number().positive(),
  medium: z.enum(MEDIA).optional(),
  people: z.int().min(1).optional(),
  setting: z.string().optional(),
  supervisor: z.string().nullable().optional(),
  signed: z.boolean().optional(),
});

/** A case that a licensing officer can read and check by hand: blocks of weeks, a filing date, what is expected. */
export const caseSchema = z.strictObject({
  title: z.string(),
  because: z.string(),
  /** Everything of the experience record but its log. */
  facts: z.record(z.string(), z.unknown()),
  asOf: dateText,
  blocks: z.array(z.strictObject({ from: dateText, weeks: z.int().min(1), each: z.array(weeklySchema).min(1) })),
  expect: z.strictObject({
    verdict: z.enum(VERDICTS).optional(),
    requirements: z.record(
      z.string(),
      z.strictObject({
        verdict: z.enum(VERDICTS),
        counted: z.number().optional(),
        required: z.number().optional(),
        short: z.number().optional(),
      }),
    ),
    lostHours: z.record(z.string(), z.number()).optional(),
  }),
});

/** A worked case. */
export type RulebookCase = z.infer<typeof caseSchema>;
