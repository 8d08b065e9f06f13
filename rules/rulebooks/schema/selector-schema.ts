import { z } from 'zod';
import { ACTIVITIES, MEDIA } from '../../vocabulary/activity.ts';

/** How many sat with the supervisor: one, two, or more. */
export const MODES = ['individual', 'triadic', 'group'] as const;

/** Where an entry stands against the qualifying degree; unknown when the record does not say. */
export const PHASES = ['before-degree', 'after-degree', 'unknown'] as const;

const some = <T extends z.ZodType>(item: T) => z.array(item).min(1).optional();

/**
 * Says which entries are meant; everything named must hold, and nothing named means every entry.
 * `groupSizeOver`, `groupSizeUnder`, `shorterThan` and `lastingAtLeast` name parameters.
 */
export const selectorSchema = z.strictObject({
  activities: some(z.enum(ACTIVITIES)),
  media: some(z.enum(MEDIA)),
  modes: some(z.enum(MODES)),
  phases: some(z.enum(PHASES)),
  settingKinds: some(z.string()),
  employment: some(z.enum(['employee', 'volunteer', 'contractor', 'unstated'])),
  supervisorKinds: some(z.string()),
  /** Held by nobody the entry names: not one of these licenses of the board's own state on the day. */
  exceptSupervisorKinds: some(z.string()),
  /** With `supervisorKinds`: held for so long on the day; names a parameter in years or months. */
  supervisorYears: z.string().optional(),
  /** People with this degree only; a degree whose level nobody stated is a master's. */
  degree: z.enum(['master', 'doctorate']).optional(),
  supervision: z.boolean().optional(),
  /** Whether the record names somebody under whom it was done. */
  named: z.boolean().optional(),
  /** What the record says of the setting; a setting that does not say is neither. */
  clinical: z.boolean().optional(),
  place: z.enum(['own-state', 'other-state']).optional(),
  groupSizeOver: z.string().optional(),
  groupSizeUnder: z.string().optional(),
  shorterThan: z.string().optional(),
  lastingAtLeast: z.string().optional(),
});

/** Which entries are meant. */
export type Selector = z.infer<typeof selectorSchema>;
