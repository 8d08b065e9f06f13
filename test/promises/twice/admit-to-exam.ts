import { recordDecision } from '../../../db/operations/packet/record-decision.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { fileAPacket } from './a-filed-packet.ts';
import type { Arrange } from './scene.ts';

/** The board admits to the exam after it approved. */
export const arrange: Arrange<'admitToExam'> = async (scene) => {
  await fileAPacket(scene);
  const { directorId, by } = scene.program;
  const approval = { decision: 'approved' as const, decidedOn: plainDate('2026-11-21') };
  await recordDecision(scene.dependencies.db, by(directorId, approval));
  return by(directorId, { exam: 'NCE', admittedOn: plainDate('2026-11-22') });
};
