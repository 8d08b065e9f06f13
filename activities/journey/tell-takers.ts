import { findOutdated } from '../../db/operations/record/find-outdated.ts';
import type { JourneyScope } from '../../db/journey-scope.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * Tells the journeys in which hours of this one count too that they have changed. Nothing is lost when it ends halfway:
 * as long as one of them was not counted anew, it is told again at the next look.
 */
export async function tellTakers(
  { db, journeys }: Pick<Dependencies, 'db' | 'journeys'>,
  scope: JourneyScope,
): Promise<void> {
  for (const journeyId of await findOutdated(db, scope)) await journeys.lookAgain(journeyId);
}
