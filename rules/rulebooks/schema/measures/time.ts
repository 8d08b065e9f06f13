import { z } from 'zod';
import { name } from '../names.ts';
import { ANCHORS } from '../parameter-schema.ts';
import { MODES } from '../selector-schema.ts';

/** Figures that are lengths of time or counts of periods. */
export const time = [
  /** Weeks in which something of a category counts; with `least`, at least that much of it. */
  z.strictObject({
    kind: z.literal('weeks'),
    category: name,
    least: name.optional(),
    /** Weeks whose hours only a cap has cut are weeks of work too. */
    beforeCaps: z.boolean().optional(),
  }),
  /** Calendar months in which something of a category counts; with `least`, at least that much of it. */
  z.strictObject({ kind: z.literal('months'), category: name, least: name.optional() }),
  z.strictObject({
    kind: z.literal('supervised-weeks'),
    category: name,
    modes: z.array(z.enum(MODES)).min(1),
    least: name,
    supervisorKinds: z.array(z.string()).min(1).optional(),
  }),
  /** Whole months from the first to the last counted day, both included. */
  /** With `beforeCaps`, days whose hours only a cap has cut are counted days too. */
  z.strictObject({
    kind: z.literal('span'),
    category: name,
    beforeCaps: z.boolean().optional(),
    /** Calendar months in which another category was worked, whether a cap has cut it or not, added up to `upTo`. */
    plus: z.strictObject({ category: name, upTo: name }).optional(),
  }),
  /**
   * Months of experience where a year holds at most `limit`: every block that is full or over gives its `months`,
   * however long it took, and the block under way its whole months so far. Days that a cap has cut are days of work.
   */
  z.strictObject({ kind: z.literal('experience-months'), category: name, limit: name, months: name }),
  /**
   * Full years of experience: a year closes on the first day on which `months` are over and every part is reached, if that is
   * within `most` months of its first day; otherwise it begins anew with the next counted day.
   */
  z.strictObject({
    kind: z.literal('experience-years'),
    months: name,
    most: name,
    parts: z.array(z.strictObject({ category: name, least: name })).min(1),
  }),
  /** Whole months from the first to the last counted day in the setting that has fewest of them. */
  z.strictObject({ kind: z.literal('shortest-setting'), category: name }),
  /** Months from one date to another, a month begun being a month used unless `whole` says otherwise; UNKNOWN where a date is. */
  z.strictObject({
    kind: z.literal('elapsed'),
    from: z.enum([...ANCHORS, 'first-counted', 'last-counted']),
    until: z.enum([...ANCHORS, 'last-counted']),
    whole: z.boolean().optional(),
    category: name,
  }),
  /** Days between two counted days with nothing between them, at most; leaves are not counted. */
  z.strictObject({ kind: z.literal('longest-gap'), category: name }),
  /** Months that a block of `size` hours of a category took: the shortest or the longest of the full blocks. */
  z.strictObject({
    kind: z.literal('block-months'),
    category: name,
    size: name,
    pick: z.enum(['shortest', 'longest']),
  }),
  z.strictObject({ kind: z.literal('registration-age'), category: name }),
] as const;
