import { z } from 'zod';
import { name, names } from '../names.ts';

const part = z.strictObject({ category: name, least: name });

/** Figures that are amounts of credited time, in minutes. */
export const amounts = [
  z.strictObject({ kind: z.literal('sum'), category: name }),
  /** The share of `of` that `category` makes up, in ten-thousandths. */
  z.strictObject({ kind: z.literal('share'), category: name, of: name }),
  /** Minutes of `category` among the first `first` of `base`, in the order of the days. */
  z.strictObject({ kind: z.literal('first-hours'), base: name, first: name, category: name }),
  /** What the parts have above their own floors, added up: only this may fill a free part. */
  z.strictObject({ kind: z.literal('surplus'), of: z.array(part).min(1) }),
  /** Each part up to its own amount, and their surplus up to `surplusUpTo`, added up. */
  z.strictObject({
    kind: z.literal('parts'),
    of: z.array(part).min(1),
    surplusOf: names.optional(),
    surplusUpTo: name.optional(),
  }),
  /** The least of `category` in any full block of `size` of `base`, in the order of the days. */
  z.strictObject({ kind: z.literal('least-in-blocks'), base: name, size: name, category: name }),
  /** The least of `category` under any one supervisor who has some of it. */
  z.strictObject({ kind: z.literal('least-per-supervisor'), category: name }),
  /** The supervision in `category` given by the one supervisor who gave most of it, or second most. */
  z.strictObject({ kind: z.literal('most-per-supervisor'), category: name, pick: z.enum(['most', 'second-most']) }),
  /** The most of a category in one week, by the calendar or in any seven days in a row. */
  z.strictObject({ kind: z.literal('most-in-week'), category: name, rolling: z.boolean() }),
  /** The most or the least of a category in one block of `months` months from the first counted day on; the last may be open. */
  z.strictObject({
    kind: z.literal('amount-in-months'),
    category: name,
    months: name,
    pick: z.enum(['most', 'least']),
  }),
  /** How often a block of `months` months reaches every part, and `weeks` in which the first part counts. */
  z.strictObject({
    kind: z.literal('year-packages'),
    months: name,
    parts: z.array(part).min(1),
    weeks: name.optional(),
  }),
] as const;

/** Figures that may stand on the right side of a comparison, as `owed.<name>`: a number of law applied to a base. */
export const owed = [
  /** One hour for every `onePer` credited to a category. */
  z.strictObject({ kind: z.literal('owed-by-rate'), category: name, onePer: name }),
  /** A share of what is credited to a category, or of another number of law (`ofParameter`), or of another owed figure (`ofOwed`). */
  z.strictObject({
    kind: z.literal('owed-by-share'),
    share: name,
    category: name.optional(),
    ofParameter: name.optional(),
    ofOwed: name.optional(),
  }),
  /** `each` for every period in which something of a category counts. */
  z.strictObject({
    kind: z.literal('owed-by-period'),
    category: name,
    period: z.enum(['week', 'fortnight', 'month', 'quarter']),
    each: name,
  }),
  /**
   * A number of law less what the person's answers earn: `gives` for a yes, or `gives` for every `per` of a number answered,
   * at most `upTo` in all. Nothing answered earns nothing.
   */
  z.strictObject({
    kind: z.literal('threshold'),
    base: name,
    less: z.array(z.strictObject({ row: name, gives: name, per: name.optional(), upTo: name.optional() })).min(1),
  }),
] as const;
