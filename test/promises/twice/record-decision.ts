import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { fileAPacket } from './a-filed-packet.ts';
import type { Arrange } from './scene.ts';

/** A denial, after which the journey goes on. */
export const arrange: Arrange<'recordDecision'> = async (scene) => {
  await fileAPacket(scene);
  return scene.program.by(scene.program.directorId, {
    decision: 'denied' as const,
    decidedOn: plainDate('2026-11-22'),
  });
};
