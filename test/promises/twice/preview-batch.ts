import { NOW } from '../../db/program.ts';
import { aRollout } from './a-rollout.ts';
import { pinToKeptRules } from './pin-to-kept-rules.ts';
import type { Arrange } from './scene.ts';

/** What the present rules change for one journey. */
export const arrange: Arrange<'previewBatch'> = async (scene) => {
  await pinToKeptRules(scene);
  return { ...(await aRollout(scene)), after: null, most: 10, at: NOW };
};

/** What it would change is kept, once. */
export const looksAnew = true;
