import { aRollout } from './a-rollout.ts';
import type { Arrange } from './scene.ts';

/** A rollout of which nothing is known yet. */
export const arrange: Arrange<'announcePreview'> = (scene) => aRollout(scene);

/** It only reads and tells. */
export const leaves = 'nothing';
