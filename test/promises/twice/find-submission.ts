import { fileAPacket } from './a-filed-packet.ts';
import type { Arrange } from './scene.ts';

/** An application is with the board. */
export const arrange: Arrange<'findSubmission'> = async (scene) => {
  await fileAPacket(scene);
  const { organizationId, journeyId } = scene.program;
  return { organizationId, journeyId };
};

/** It only reads. */
export const leaves = 'nothing';
