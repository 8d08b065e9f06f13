import { NOW } from '../../db/program.ts';
import { aRollout } from './a-rollout.ts';
import { pinToKeptRules } from './pin-to-kept-rules.ts';
import type { Arrange } from './scene.ts';

/** The present rules adopted by one journey. */
export const arrange: Arrange<'adoptBatch'> = async (scene) => {
  await pinToKeptRules(scene);
  const rollout = await aRollout(scene);
  const { directorId, by } = scene.program;
  await scene.activities.previewBatch({ ...rollout, after: null, most: 10, at: NOW });
  const moved = { ...rollout, from: 'previewing', to: 'previewed', at: NOW } as const;
  await scene.activities.recordRolloutState(moved);
  await scene.activities.steerRollout(
    by(directorId, { rolloutId: rollout.rolloutId, step: 'adopt', which: 'everybody' }),
  );
  return { ...rollout, after: null, most: 10, at: NOW, work: 'adopt' };
};
