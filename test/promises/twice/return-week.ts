import { submitAWeek } from '../../db/submitted-week.ts';
import type { Arrange } from './scene.ts';

/** A week that waits. */
export const arrange: Arrange<'returnWeek'> = async ({ program, dependencies }) => {
  const { weeklyLogId } = await submitAWeek(dependencies.db, program);
  return program.by(program.supervisorId, { weeklyLogId, comment: 'Tuesday was one hour.' });
};
