import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import type { RolloutScope } from './rollout-items.ts';

/**
 * The journeys for which the newer rules of a rollout come to another result.
 * @throws DATABASE_AWAY.
 */
export function findChangedJourneys(db: Database, { organizationId, rolloutId }: RolloutScope): Promise<string[]> {
  return read(db, { organizationId }, async (session) => {
    const rows = await session.ask<{ id: string }>(
      'select journey_id as id from rollout_item where rollout_id = ? and changed order by journey_id',
      [rolloutId],
    );
    return rows.map(({ id }) => id);
  });
}
