import { findCounted } from '../../db/operations/evaluation/find-counted.ts';
import type { Dependencies } from '../dependencies.ts';
import { countJourney } from './count-journey.ts';

/**
 * Makes what the lists show of each journey of an organization anew, from its record, its rules and the day on which it
 * was counted last. What is there already stays as it is.
 * @returns how many journeys there are.
 * @throws DATABASE_AWAY.
 */
export async function rebuildSummaries(
  dependencies: Pick<Dependencies, 'db' | 'evaluatorFor'>,
  organizationId: string,
): Promise<number> {
  const counted = await findCounted(dependencies.db, organizationId);
  for (const { journeyId, at } of counted) await countJourney(dependencies, { organizationId, journeyId, at });
  return counted.length;
}
