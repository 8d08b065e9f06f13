import { z } from 'zod';
import { ACTIVITIES, MEDIA } from '../../vocabulary/activity.ts';

/** How many sat with the supervisor: one, two, or more. */
export const MODES = ['individual', 'triadic', 'group'] as const;

/** Where an entry stands against the qualifying degree; unknown when the record does not say. */
export const PHASES = ['before-degree', 'after-degree', 'unknown'] as const;

const some = <T extends z.ZodType>(item: T) => z.array(item).min(1).optional();

/**
 * Says which entries are meant; everything named must hold, and nothing named means every entry.
 * `groupSizeOver` and `shorterThan` name parameters.
 */
export const selectorSchema = z.strictObject({
  activities: some(z.enum(ACTIVITIES)),
  media: some(z.enum(MEDIA)),
  modes: some(z.enum(MODES)),
  phases: some(z.enum(PHASES)),
  settingKinds: some(z.string()),
  employment: some(z.enum(['employee', 'volunteer', 'contractor', 'unstated'])),
  supervisorKinds: some(z.string()),
  supervision: z.boolean().optional(),
  groupSizeOver: z.string().optional(),
  shorterThan: z.string().optional(),
});

/** Which entries are meant. */
export type Selector = z.infer<typeof selectorSchema>;
