import { draftWeek } from '../../../db/operations/week/draft-week.ts';
import { WEEK, entryIn } from '../../db/program.ts';
import type { Arrange } from './scene.ts';

/** A week in draft. */
export const arrange: Arrange<'submitWeek'> = async ({ program, dependencies }) => {
  const { superviseeId, by } = program;
  await draftWeek(dependencies.db, by(superviseeId, { week: WEEK, entries: [entryIn(program)] }));
  return by(superviseeId, { week: WEEK });
};
