import { recordDeficiency } from '../../../db/operations/packet/record-deficiency.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { fileAPacket } from './a-filed-packet.ts';
import type { Arrange } from './scene.ts';

/** The day of a letter has gone by. */
export const arrange: Arrange<'recordLapse'> = async (scene) => {
  await fileAPacket(scene);
  const { directorId, by } = scene.program;
  const letter = { receivedOn: plainDate('2026-11-21'), dueOn: plainDate('2026-12-21'), summary: 'More.' };
  const { subjectId: deficiencyId } = await recordDeficiency(scene.dependencies.db, by(directorId, letter));
  const { organizationId, journeyId } = scene.program;
  return { organizationId, journeyId, deficiencyId, at: '2026-12-22T08:00:00.000Z', key: `lapse:${deficiencyId}` };
};
