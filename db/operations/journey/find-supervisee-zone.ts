import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import { requireJourney } from './require-journey.ts';

/**
 * The time zone in which a supervisee lives: the days of a journey are the days there.
 * @returns IANA name.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export function findSuperviseeZone(db: Database, { organizationId, journeyId }: JourneyScope): Promise<string> {
  return read(db, { organizationId }, async (session) => (await requireJourney(session, journeyId)).timeZone);
}
