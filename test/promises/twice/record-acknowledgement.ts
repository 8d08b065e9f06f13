import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { fileAPacket } from './a-filed-packet.ts';
import type { Arrange } from './scene.ts';

/** The board has the filing. */
export const arrange: Arrange<'recordAcknowledgement'> = async (scene) => {
  await fileAPacket(scene);
  const { directorId, by } = scene.program;
  return by(directorId, { receivedOn: plainDate('2026-11-21') });
};
