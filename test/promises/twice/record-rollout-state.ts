import { NOW } from '../../db/program.ts';
import { aRollout } from './a-rollout.ts';
import type { Arrange } from './scene.ts';

/** A rollout whose preview is done. */
export const arrange: Arrange<'recordRolloutState'> = async (scene) => {
  return { ...(await aRollout(scene)), from: 'previewing', to: 'previewed', at: NOW };
};
