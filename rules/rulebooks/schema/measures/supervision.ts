import { z } from 'zod';
import { name } from '../names.ts';
import { selectorSchema } from '../selector-schema.ts';
import { unitsPer } from '../steps/common.ts';

/** Figures about the supervision received, measured on its evidence: a cap on credit does not undo it. */
export const supervision = [
  z.strictObject({
    kind: z.literal('least-supervision'),
    category: name,
    period: z.enum(['week', 'fortnight', 'month', 'quarter', 'half-year', 'year']),
    /** How many periods in a row share what is owed. */
    window: z.int().min(1),
    owed: name,
    /** Minutes of supervision unless sessions are counted. */
    counts: z.enum(['minutes', 'sessions']).optional(),
    /** Which supervision counts; absent means all of it. */
    select: selectorSchema.optional(),
    /** What each setting owes by itself. */
    per: z.enum(['setting']).optional(),
    /** More is owed in a period with more than `over` of the category: then `owed` of the tier. */
    tier: z.strictObject({ over: name, owed: name }).optional(),
    waivedByLeaveOf: name.optional(),
  }),
  /** Sessions of supervision held; `select` says which. */
  z.strictObject({ kind: z.literal('sessions'), select: selectorSchema.optional() }),
  /** The most work of a category between one supervision session and the next, in minutes. */
  z.strictObject({ kind: z.literal('most-between-supervision'), category: name }),
  /** Units earned or owed on average over all entries meant, in the setting that is shortest of them. */
  z.strictObject({
    kind: z.literal('average-units'),
    side: z.enum(['earned', 'owed']),
    category: name,
    perUnit: name,
    units: unitsPer,
    select: selectorSchema,
  }),
  /** Supervision received, or owed at one hour for every `onePer` of a category, in the period that is shortest of it. */
  z.strictObject({
    kind: z.literal('rate-in-period'),
    side: z.enum(['received', 'owed']),
    category: name,
    period: z.enum(['week', 'month', 'quarter', 'year']),
    onePer: name,
  }),
] as const;
