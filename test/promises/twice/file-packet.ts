import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { keepAPacket } from './a-filed-packet.ts';
import type { Arrange } from './scene.ts';

/** A packet that was assembled. */
export const arrange: Arrange<'filePacket'> = async (scene) => {
  const packetId = await keepAPacket(scene);
  return scene.program.by(scene.program.directorId, { packetId, filedOn: plainDate('2026-11-20') });
};
