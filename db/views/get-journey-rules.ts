import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { RulesVersion } from '../../rules/vocabulary/rules-version.ts';
import type { Database } from '../open-database.ts';
import { type JourneyInHand, requireJourney } from '../operations/journey/require-journey.ts';
import { type Adoption, earlierRules, readAdoptions } from '../operations/rulebook/read-adoptions.ts';
import { read } from '../read.ts';

/** Under which rules a journey is counted, and how it came to them. */
export interface JourneyRules extends Pick<JourneyInHand, 'license' | 'rulebook' | 'timeZone'> {
  /** Newest first. */
  readonly adoptions: readonly Adoption[];
  /** Rules under which it was counted before; it may go back to them. */
  readonly earlier: readonly RulesVersion[];
}

/**
 * The rules of one journey and their history.
 * @throws JOURNEY_NOT_FOUND also for a journey of another organization; DATABASE_AWAY.
 */
export function getJourneyRules(db: Database, acting: ActingPerson, journeyId: string): Promise<JourneyRules> {
  return read(db, acting, async (session) => {
    const { license, rulebook, timeZone } = await requireJourney(session, journeyId);
    const adoptions = await readAdoptions(session, journeyId);
    return { license, rulebook, timeZone, adoptions, earlier: earlierRules(adoptions, rulebook) };
  });
}
