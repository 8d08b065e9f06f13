import { z } from 'zod';
import { LICENSE_CODES } from '../license-code.ts';
import { commentSchema } from './command.ts';
import { ROLLOUT_CHOICES, ROLLOUT_STEPS } from '../rollout.ts';

/** A director has the present rules of a license previewed for all its journeys. */
export const openRolloutSchema = z.strictObject({ license: z.enum(LICENSE_CODES), reason: commentSchema });

/** What opening a rollout needs. */
export type OpenRollout = z.infer<typeof openRolloutSchema>;

/** A director takes a step with a rollout. */
export const steerRolloutSchema = z.strictObject({
  step: z.enum(ROLLOUT_STEPS),
  /** For whom they are adopted; asked for with `adopt` only. */
  which: z.enum(ROLLOUT_CHOICES).optional(),
});

/** What a step needs. */
export type SteerRollout = z.infer<typeof steerRolloutSchema> & { readonly rolloutId: string };
