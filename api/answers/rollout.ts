import { z } from 'zod';
import { ROLLOUT_CHOICES, ROLLOUT_STATES } from '../../rules/vocabulary/rollout.ts';
import { instantSchema, minutesSchema } from './moments.ts';

/** A rollout of newer rules with how far it is. */
export const rolloutSchema = z
  .object({
    rolloutId: z.string(),
    license: z.string(),
    version: z.string(),
    state: z.enum(ROLLOUT_STATES),
    which: z.enum(ROLLOUT_CHOICES).nullable(),
    reason: z.string(),
    openedAt: instantSchema,
    openedByName: z.string(),
    journeys: z.int(),
    previewed: z.int().meta({ description: 'Journeys for which it is worked out what the rules change.' }),
    changed: z.int(),
    gaining: z.int(),
    losing: z.int(),
    adopted: z.int(),
    failed: z.int(),
  })
  .meta({ id: 'Rollout' });

/** A rollout with its journeys. */
export const rolloutPageSchema = rolloutSchema
  .extend({
    items: z.array(
      z.object({
        journeyId: z.string(),
        superviseeName: z.string(),
        state: z.enum(['found', 'previewed', 'adopted', 'taken-back', 'failed']),
        changed: z.boolean().nullable(),
        gainedMinutes: minutesSchema.nullable(),
        verdictBefore: z.string().nullable(),
        verdictAfter: z.string().nullable(),
        failure: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'RolloutPage' });

/** What can be brought to journeys, and what is on its way. */
export const rolloutsSchema = z
  .object({
    rollouts: z.array(rolloutSchema),
    older: z.array(
      z.object({
        license: z.string(),
        journeys: z.int(),
        version: z.string().meta({ description: 'The present rules.' }),
      }),
    ),
  })
  .meta({ id: 'Rollouts' });
