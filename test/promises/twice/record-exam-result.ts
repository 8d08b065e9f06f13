import { recordDecision } from '../../../db/operations/packet/record-decision.ts';
import { admitToExam } from '../../../db/operations/submission/admit-to-exam.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { fileAPacket } from './a-filed-packet.ts';
import type { Arrange } from './scene.ts';

/** The exam is passed. */
export const arrange: Arrange<'recordExamResult'> = async (scene) => {
  await fileAPacket(scene);
  const { directorId, by } = scene.program;
  const approval = { decision: 'approved' as const, decidedOn: plainDate('2026-11-21') };
  await recordDecision(scene.dependencies.db, by(directorId, approval));
  const admission = { exam: 'NCE', admittedOn: plainDate('2026-11-22') };
  await admitToExam(scene.dependencies.db, by(directorId, admission));
  return by(directorId, { takenOn: plainDate('2026-11-23'), result: 'passed' as const });
};
