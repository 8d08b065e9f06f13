import { submitAWeek } from '../../db/submitted-week.ts';
import type { Arrange } from './scene.ts';

/** A week that waits, to be found. */
export const arrange: Arrange<'findWaitingLogs'> = async ({ program, dependencies }) => {
  await submitAWeek(dependencies.db, program);
  return program;
};

/** It only reads. */
export const leaves = 'nothing';
