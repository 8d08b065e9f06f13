import { isoInstantOrNull } from '../../instant.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import { requireJourney } from '../journey/require-journey.ts';

/**
 * The instant at which the supervisee logged something last, drafts included.
 * @returns ISO instant, or null when nothing is logged.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export function findLastLogged(db: Database, { organizationId, journeyId }: JourneyScope): Promise<string | null> {
  return read(db, { organizationId }, async (session) => {
    await requireJourney(session, journeyId);
    const [last] = await session.ask<{ at: string | null }>(
      'select max(logged_at) as at from log_entry where journey_id = ?',
      [journeyId],
    );
    return isoInstantOrNull(last?.at ?? null);
  });
}
