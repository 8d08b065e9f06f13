import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { fileAPacket } from './a-filed-packet.ts';
import type { Arrange } from './scene.ts';

/** A letter of the board about a packet that was filed. */
export const arrange: Arrange<'recordDeficiency'> = async (scene) => {
  await fileAPacket(scene);
  const [receivedOn, dueOn] = [plainDate('2026-11-22'), plainDate('2026-12-22')];
  return scene.program.by(scene.program.directorId, { receivedOn, dueOn, summary: 'Send the transcript.' });
};
