import { arrange as counted } from './evaluate-journey.ts';
import type { Arrange } from './scene.ts';

/** A journey that was counted. */
export const arrange: Arrange<'assemblePacket'> = async (scene) => {
  await scene.activities.evaluateJourney(await counted(scene));
  return scene.program.by(scene.program.directorId, {});
};
