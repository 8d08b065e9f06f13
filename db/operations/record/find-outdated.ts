import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import type { Session } from '../../session.ts';
import { requireJourney } from '../journey/require-journey.ts';
import { composeRecord } from './read-record.ts';

const TAKERS = `
  select distinct h.journey_id as "journeyId", e.input_sha256 as "countedSha256"
  from shared_log h join journey j on j.id = h.journey_id and j.ended_at is null
    join journey_summary y on y.journey_id = j.id join evaluation e on e.id = y.evaluation_id
  where h.source_journey_id = ? order by h.journey_id`;

/**
 * The open journeys in which hours of this one count too, and whose record is no longer the one they were counted by.
 * @returns their ids; one that was never counted is not among them, since its first look is still to come.
 * @throws DATABASE_AWAY.
 */
export function findOutdated(db: Database, { organizationId, journeyId }: JourneyScope): Promise<string[]> {
  return read(db, { organizationId }, async (session) => {
    const takers = await session.ask<{ journeyId: string; countedSha256: string }>(TAKERS, [journeyId]);
    const outdated: string[] = [];
    for (const taker of takers) {
      if ((await hashNow(session, taker.journeyId)) !== taker.countedSha256) outdated.push(taker.journeyId);
    }
    return outdated;
  });
}

async function hashNow(session: Session, journeyId: string): Promise<string> {
  return (await composeRecord(session, await requireJourney(session, journeyId))).inputSha256;
}
