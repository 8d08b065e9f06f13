import type { RolloutScope } from '../../db/operations/rollout/rollout-items.ts';
import { findChangedJourneys } from '../../db/operations/rollout/find-changed-journeys.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * Tells the journeys for which newer rules come to another result to look again, so that their people hear of it.
 * @param dependencies - the database and the running journeys.
 * @returns the activity.
 */
export function announcePreview({ db, journeys }: Pick<Dependencies, 'db' | 'journeys'>) {
  return async (scope: RolloutScope): Promise<void> => {
    for (const journeyId of await findChangedJourneys(db, scope)) await journeys.lookAgain(journeyId);
  };
}
