import { aRollout } from './a-rollout.ts';
import type { Arrange } from './scene.ts';

/** A rollout that is canceled. */
export const arrange: Arrange<'steerRollout'> = async (scene) => {
  const { rolloutId } = await aRollout(scene);
  return scene.program.by(scene.program.directorId, { rolloutId, step: 'cancel' });
};
