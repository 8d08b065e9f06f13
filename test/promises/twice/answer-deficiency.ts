import { recordDeficiency } from '../../../db/operations/packet/record-deficiency.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { fileAPacket } from './a-filed-packet.ts';
import type { Arrange } from './scene.ts';

/** A letter of the board is answered. */
export const arrange: Arrange<'answerDeficiency'> = async (scene) => {
  await fileAPacket(scene);
  const { directorId, by } = scene.program;
  const letter = { receivedOn: plainDate('2026-11-21'), dueOn: plainDate('2026-12-21'), summary: 'More.' };
  const { subjectId: deficiencyId } = await recordDeficiency(scene.dependencies.db, by(directorId, letter));
  return by(directorId, { deficiencyId, answeredOn: plainDate('2026-11-22'), note: 'Sent.' });
};
