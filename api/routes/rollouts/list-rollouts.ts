import { findRollouts } from '../../../db/views/find-rollouts.ts';
import type { z } from 'zod';
import { defineAction } from '../../action.ts';
import { rolloutsSchema } from '../../answers/rollout.ts';

/** Newer rules that are on their way, and licenses whose journeys are counted under older ones. */
export const listRollouts = defineAction({
  operationId: 'listRollouts',
  method: 'get',
  path: '/api/rollouts',
  summary: 'List rollouts of rules',
  description:
    'The rollouts of newer rules, newest first, and the licenses of which some journeys are counted under older rules.',
  ability: 'read-rollouts',
  answer: rolloutsSchema,
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: [],
  async perform({ services, acting }): Promise<z.infer<typeof rolloutsSchema>> {
    const { rollouts, pinned } = await findRollouts(services.db, acting);
    const older = new Map<string, { license: string; journeys: number; version: string }>();
    for (const { license, sha256, journeys } of pinned) {
      const present = services.rulebooks.read(license);
      if (present.sha256 === sha256) continue;
      const before = older.get(license)?.journeys ?? 0;
      older.set(license, { license, journeys: before + journeys, version: present.identity.version });
    }
    return { rollouts: [...rollouts], older: [...older.values()] };
  },
});
