import { submitAWeek } from '../../db/submitted-week.ts';
import type { Arrange } from './scene.ts';

/** A week that waits. */
export const arrange: Arrange<'signWeek'> = async ({ program, dependencies }) => {
  const { weeklyLogId, contentSha256 } = await submitAWeek(dependencies.db, program);
  return program.by(program.supervisorId, { weeklyLogId, contentSha256 });
};
