import type { z } from 'zod';
import { getRollout as readRollout } from '../../../db/views/find-rollouts.ts';
import { defineAction } from '../../action.ts';
import { rolloutPageSchema } from '../../answers/rollout.ts';
import { rolloutParams } from '../params.ts';
import { THEIR_JOURNEYS } from '../../watching/shown.ts';

/** One rollout: what it changes for whom, and how far it is. */
export const getRollout = defineAction({
  operationId: 'getRollout',
  method: 'get',
  path: '/api/rollouts/:rolloutId',
  summary: 'Get a rollout of rules',
  description:
    'What the newer rules change for each journey, those that lose most first, and how far the rollout is; 1,000 journeys at most.',
  ability: 'read-rollouts',
  params: rolloutParams,
  answer: rolloutPageSchema,
  status: 200,
  command: false,
  shows: { about: ({ items }: z.infer<typeof rolloutPageSchema>) => THEIR_JOURNEYS.about(items) },
  errors: ['ROLLOUT_NOT_FOUND'],
  async perform({ services, acting }, { params }): Promise<z.infer<typeof rolloutPageSchema>> {
    const { items, ...rollout } = await readRollout(services.db, acting, params.rolloutId);
    return { ...rollout, items: items.map((item) => ({ ...item })) };
  },
});
