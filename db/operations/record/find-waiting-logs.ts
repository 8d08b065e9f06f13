import type { WaitingLog } from '../../../rules/vocabulary/waiting-log.ts';
import { isoInstant } from '../../instant.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import { requireJourney } from '../journey/require-journey.ts';

/**
 * The weekly logs of a journey that wait for a signature, oldest first.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export function findWaitingLogs(db: Database, { organizationId, journeyId }: JourneyScope): Promise<WaitingLog[]> {
  return read(db, { organizationId }, async (session) => {
    await requireJourney(session, journeyId);
    const logs = await session.ask<WaitingLog>(
      `select id as "weeklyLogId", supervisor_id as "supervisorId", submitted_at as "submittedAt"
       from weekly_log where journey_id = ? and status = 'submitted' order by submitted_at, id`,
      [journeyId],
    );
    return logs.map((log) => ({ ...log, submittedAt: isoInstant(log.submittedAt) }));
  });
}
