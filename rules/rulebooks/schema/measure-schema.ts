import { z } from 'zod';
import { MODES, selectorSchema } from './selector-schema.ts';
import { unitsPer } from './step-schema.ts';

const name = z.string().regex(/^[a-z][a-z0-9-]*$/);

/**
 * One figure that counting hands to the conditions, from a closed list of kinds.
 * Names in `category` are categories, names in other places are parameters.
 */
export const measureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), category: name }),
  z.strictObject({ kind: z.literal('weeks'), category: name }),
  z.strictObject({
    kind: z.literal('supervised-weeks'),
    category: name,
    modes: z.array(z.enum(MODES)).min(1),
    least: name,
  }),
  z.strictObject({ kind: z.literal('span'), category: name }),
  z.strictObject({ kind: z.literal('most-in-week'), category: name, rolling: z.boolean() }),
  z.strictObject({
    kind: z.literal('least-supervision'),
    category: name,
    period: z.enum(['week', 'month']),
    /** How many periods in a row share what is owed. */
    window: z.int().min(1),
    owed: name,
    waivedByLeaveOf: name.optional(),
  }),
  /** What a rate asks for, given what counts: a parameter applied to a base, so it may stand on the right side. */
  z.strictObject({ kind: z.literal('owed-by-rate'), category: name, onePer: name }),
  /** Units earned or owed on average over all entries meant, in the setting that is shortest of them. */
  z.strictObject({
    kind: z.literal('average-units'),
    side: z.enum(['earned', 'owed']),
    category: name,
    perUnit: name,
    units: unitsPer,
    select: selectorSchema,
  }),
  z.strictObject({ kind: z.literal('supervisors-at-once') }),
  z.strictObject({ kind: z.literal('registration-age'), category: name }),
  z.strictObject({ kind: z.literal('least-training'), category: name, least: name, exempt: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('agreement-delay') }),
  z.strictObject({ kind: z.literal('registered') }),
  /** Passed when an exam has one of the names, or a name that holds all words of one of the lists. */
  z.strictObject({
    kind: z.literal('exam'),
    names: z.array(z.string()).min(1),
    words: z.array(z.array(z.string()).min(1)).optional(),
  }),
]);

/** One figure to be measured. */
export type Measure = z.infer<typeof measureSchema>;

/** A measure of one kind. */
export type MeasureOf<K extends Measure['kind']> = Extract<Measure, { kind: K }>;
