import { signWeek } from '../../../db/operations/week/sign-week.ts';
import { submitAWeek } from '../../db/submitted-week.ts';
import type { Arrange } from './scene.ts';

/** A week that is signed. */
export const arrange: Arrange<'amendWeek'> = async ({ program, dependencies }) => {
  const { supervisorId, superviseeId, by } = program;
  const { weeklyLogId, contentSha256, version } = await submitAWeek(dependencies.db, program);
  await signWeek(dependencies.db, by(supervisorId, { weeklyLogId, contentSha256 }));
  return by(superviseeId, { weeklyLogId, version, reason: 'Tuesday was one hour.' });
};
