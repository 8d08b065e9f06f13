import { z } from 'zod';
import { name, names } from '../names.ts';
import { selectorSchema } from '../selector-schema.ts';

/** What every step carries: its name, the requirement that causes the loss, the reason and the repair in plain words. */
export const common = {
  id: name,
  requirement: name,
  /** Rows to name where that one is not in force for the person: the first that is. Where none is, the step takes nothing. */
  orElse: names.optional(),
  why: z.string().min(1),
  repair: z.string().optional(),
};

/** Which entries a step means; absent means all of them. */
export const select = selectorSchema.optional();

/** Categories to hold on to when something must be given up, the most precious first. */
export const keep = names.optional();

/** Minutes of supervision that make one unit, by mode; each names a parameter. */
export const unitsPer = z.strictObject({ individual: name, triadic: name, group: name });

/** Names of the parameters that turn supervision time into units. */
export type UnitsPer = z.infer<typeof unitsPer>;
