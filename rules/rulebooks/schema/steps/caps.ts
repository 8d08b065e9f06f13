import { z } from 'zod';
import { name } from '../names.ts';
import { common, keep } from './common.ts';

/** With `unlessAnswered`, a yes to that requirement lifts the cap. */
const cap = { ...common, category: name, from: name, keep, unlessAnswered: name.optional() };

/** Periods of the calendar, one after the other. */
const CALENDAR_PERIODS = ['week', 'fortnight', 'month', 'quarter', 'half-year', 'year'] as const;

/** Periods in which a cap starts anew. */
export const CAP_PERIODS = ['rolling-week', ...CALENDAR_PERIODS] as const;

/** Steps that cut what is too much of one category, and leave the evidence of supervision. */
export const caps = [
  z.strictObject({
    ...cap,
    kind: z.literal('period-cap'),
    period: z.enum(CAP_PERIODS),
    limit: name,
    /** Each setting has the limit by itself. */
    per: z.enum(['setting']).optional(),
  }),
  /** At most `limit` over the whole record; with `shareOf`, `limit` is a share of that number of law. */
  z.strictObject({ ...cap, kind: z.literal('total-cap'), limit: name, shareOf: name.optional() }),
  /**
   * At most a share of `of`: measured on what ends up counted, or on what was logged and is no excluded entry;
   * over the whole record, or in each `period` by itself.
   */
  z.strictObject({
    ...cap,
    kind: z.literal('share-cap'),
    of: name,
    share: name,
    base: z.enum(['counted', 'before-cut']).optional(),
    period: z.enum(CALENDAR_PERIODS).optional(),
  }),
  /**
   * At most `limit` in each block of `months` months (or of `weeks`) from the first counted day on, and nothing carries over.
   * With `stretches`, a block that has not reached the limit after its months goes on until it has.
   */
  z.strictObject({
    ...cap,
    kind: z.literal('year-cap'),
    limit: name,
    months: name.optional(),
    weeks: name.optional(),
    stretches: z.boolean(),
  }),
  /** At most `limit` of the category in each block of `size` of `base`, in the order of the days. */
  z.strictObject({ ...cap, kind: z.literal('block-cap'), base: name, size: name, limit: name }),
  /** Sessions of a category must take turns with the others of `of`: no run of them may outlast its neighbor. */
  z.strictObject({ ...common, kind: z.literal('alternation-cap'), category: name, of: name, from: name }),
  /** Counts at a rate below one: `rate` names a share; two hours of group for one individual is a half. */
  z.strictObject({ ...common, kind: z.literal('convert'), category: name, from: name, rate: name }),
  /** Group credit shared out: minutes x `full` / people present, never more than the minutes themselves. */
  z.strictObject({ ...common, kind: z.literal('prorate-group'), category: name, from: name, full: name }),
] as const;
