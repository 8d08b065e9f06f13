import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { Database } from '../open-database.ts';
import { type QuarterInHand, readQuartersBy, readQuartersOf } from '../operations/attestation/read-quarters.ts';
import { read } from '../read.ts';

/**
 * The quarters of one journey in which something is signed, oldest first.
 * @throws DATABASE_AWAY.
 */
export function findQuartersOf(db: Database, acting: ActingPerson, journeyId: string): Promise<QuarterInHand[]> {
  return read(db, acting, (session) => readQuartersOf(session, journeyId));
}

/**
 * The quarters in which the acting supervisor signed something, oldest first; of journeys that still run.
 * @throws DATABASE_AWAY.
 */
export function findOwnQuarters(db: Database, acting: ActingPerson): Promise<QuarterInHand[]> {
  return read(db, acting, (session) => readQuartersBy(session, acting.actorId));
}
