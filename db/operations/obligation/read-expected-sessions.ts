import type { BookedSupervision } from '../../../rules/obligations/supervision-owed.ts';
import { mondayOf } from '../../../rules/vocabulary/calendar-week.ts';
import { type PlainDate, addMonths, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { findBooked } from '../session/find-booked.ts';

/**
 * Reads the sessions of supervision that are booked, or held and not in the log yet, around a day: from the beginning of
 * its week and month on, for a month ahead. Canceled ones, those nobody came to, and those on a day on which the supervisor
 * is away are left out.
 * @param asOf - the supervisee's day.
 * @throws DATABASE_AWAY.
 */
export async function readExpectedSessions(
  db: Database,
  scope: JourneyScope,
  asOf: PlainDate,
): Promise<readonly BookedSupervision[]> {
  const [monday, first] = [mondayOf(asOf), plainDate(`${asOf.slice(0, 8)}01`)];
  const sessions = await findBooked(db, scope, monday < first ? monday : first, addMonths(asOf, 1));
  return sessions.filter(
    ({ standing, supervisorAway }) => (standing === 'booked' && !supervisorAway) || standing === 'to-add',
  );
}
