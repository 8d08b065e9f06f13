import { z } from 'zod';
import { amounts, owed } from './measures/amounts.ts';
import { people } from './measures/people.ts';
import { supervision } from './measures/supervision.ts';
import { time } from './measures/time.ts';

/**
 * One figure that counting hands to the conditions, from a closed list of kinds.
 * Names in `category`, `of` and `base` of amounts are categories, names in other places are parameters.
 */
export const measureSchema = z.discriminatedUnion('kind', [...amounts, ...owed, ...time, ...supervision, ...people]);

/** One figure to be measured. */
export type Measure = z.infer<typeof measureSchema>;

/** A measure of one kind. */
export type MeasureOf<K extends Measure['kind']> = Extract<Measure, { kind: K }>;
