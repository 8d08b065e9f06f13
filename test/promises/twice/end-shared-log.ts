import { shareLog } from '../../../db/operations/journey/share-log.ts';
import type { CalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { openSecondJourney } from '../../db/second-journey.ts';
import type { Arrange } from './scene.ts';

/** Hours of another license that count here from a week on. */
export const arrange: Arrange<'endSharedLog'> = async ({ program, dependencies: { db } }) => {
  const { by, superviseeId } = program;
  const sourceJourneyId = await openSecondJourney(db, program);
  await shareLog(db, by(superviseeId, { sourceJourneyId, fromWeek: '2026-W48' as CalendarWeek }));
  return by(superviseeId, { sourceJourneyId, lastWeek: '2026-W50' as CalendarWeek });
};
