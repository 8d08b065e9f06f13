import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { fileAPacket } from './a-filed-packet.ts';
import type { Arrange } from './scene.ts';

/** The application is taken back. */
export const arrange: Arrange<'withdrawApplication'> = async (scene) => {
  await fileAPacket(scene);
  const { directorId, by } = scene.program;
  return by(directorId, { withdrawnOn: plainDate('2026-11-22'), reason: 'A form was wrong.' });
};
