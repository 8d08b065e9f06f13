import type { CalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { openSecondJourney } from '../../db/second-journey.ts';
import type { Arrange } from './scene.ts';

/** Another license of the same person, where the hours are logged. */
export const arrange: Arrange<'shareLog'> = async ({ program, dependencies: { db } }) => {
  const sourceJourneyId = await openSecondJourney(db, program);
  return program.by(program.superviseeId, { sourceJourneyId, fromWeek: '2026-W48' as CalendarWeek });
};
