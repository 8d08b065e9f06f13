import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { Phase } from '../../rules/vocabulary/phase.ts';
import { isoInstant } from '../instant.ts';
import { isId } from '../is-id.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** A journey in short. */
export interface JourneyInShort {
  readonly journeyId: string;
  readonly license: LicenseCode;
  readonly phase: Phase;
  /** ISO instant. */
  readonly openedAt: string;
}

const JOURNEYS = `
  select id as "journeyId", license, phase, opened_at as "openedAt"
  from journey where supervisee_id = ? order by ended_at is null desc, opened_at desc, id`;

/**
 * The journeys of one supervisee: those under way first, then the newest.
 * @throws DATABASE_AWAY.
 */
export function findJourneysOf(db: Database, acting: ActingPerson, superviseeId: string): Promise<JourneyInShort[]> {
  if (!isId(superviseeId)) return Promise.resolve([]);
  return read(db, acting, async (session) => {
    const journeys = await session.ask<JourneyInShort>(JOURNEYS, [superviseeId]);
    return journeys.map((journey) => ({ ...journey, openedAt: isoInstant(journey.openedAt) }));
  });
}
