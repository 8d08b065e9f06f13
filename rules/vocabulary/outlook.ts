import { z } from 'zod';
import { VERDICTS } from './evaluation.ts';

const day = z.string().meta({ format: 'date' });
const sentence = z.string().meta({ description: 'The whole thing in one sentence.' });

/** A plan backwards needs a week at least. */
export const SHORTEST_PLAN_DAYS = 7;

/** How far ahead anybody looks: six years of weeks. */
export const LONGEST_PLAN_DAYS = 6 * 52 * 7;

/** Why hours are at risk. */
export const RISKS = ['unsigned', 'week-closing', 'over-cap', 'ageing-out', 'lapsing'] as const;

/** Hours that do not count, or soon will not, while something can still be done. */
export const atRiskSchema = z
  .object({
    risk: z.enum(RISKS),
    minutes: z.int(),
    requirement: z.string().nullable().meta({ description: 'What takes them; null where a credential is about to.' }),
    dueOn: day.nullable().meta({ description: 'The last day on which something can be done.' }),
    sentence,
    entries: z.array(z.string()),
  })
  .meta({ id: 'AtRisk' });

/** When everything that work can reach is reached, going on as lately. */
export const finishSchema = z
  .object({ on: day.nullable(), requirement: z.string().nullable(), sentence })
  .meta({ id: 'Finish' });

/** A day on which filing begins to be worth less than the day before. */
export const ageingOutSchema = z
  .object({ on: day, minutes: z.int(), requirement: z.string(), entries: z.array(z.string()), sentence })
  .meta({ id: 'AgeingOut' });

/** What one requirement takes until the day somebody wants to file. */
export const planRowSchema = z
  .object({
    requirement: z.string(),
    label: z.string(),
    toGo: z.number(),
    unit: z.string().optional(),
    neededPerWeek: z.number().nullable(),
    presentPerWeek: z.number().nullable(),
    reachedAtPace: z.boolean(),
    sentence,
  })
  .meta({ id: 'PlanRow' });

/** A plan backwards from a day. */
export const planSchema = z
  .object({ targetOn: day, weeks: z.int(), feasible: z.boolean(), rows: z.array(planRowSchema) })
  .meta({ id: 'Plan' });

/** What lies ahead of one journey. */
export const outlookSchema = z
  .object({
    asOf: day,
    license: z.string(),
    finish: finishSchema,
    ageingOut: z.array(ageingOutSchema),
    atRisk: z.array(atRiskSchema),
    plan: planSchema.nullable(),
  })
  .meta({ id: 'Outlook' });

/** What lies ahead of one journey. */
export type OutlookAnswer = z.infer<typeof outlookSchema>;

/** What one record would be worth under one license. */
export const worthSchema = z
  .object({
    license: z.string(),
    verdict: z.enum(VERDICTS),
    countedMinutes: z.int(),
    loggedMinutes: z.int(),
    share: z.number().meta({ description: 'How much of the headline requirement is done, 0 to 1.' }),
    unmet: z.array(z.string()),
    unknown: z.array(z.string()),
    lostMost: z.array(z.object({ requirement: z.string(), why: z.string(), minutes: z.int() })),
  })
  .meta({ id: 'Worth' });

/** What one record would be worth under one license. */
export type WorthAnswer = z.infer<typeof worthSchema>;
