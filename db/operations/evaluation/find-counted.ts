import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';

/** A journey that was counted, and when it was counted last. */
export interface CountedJourney {
  readonly journeyId: string;
  /** ISO instant. */
  readonly at: string;
}

/**
 * The journeys of an organization that were ever counted, each with the instant of its latest evaluation.
 * @throws DATABASE_AWAY.
 */
export function findCounted(db: Database, organizationId: string): Promise<CountedJourney[]> {
  return inSession(db, organizationId, async ({ ask }) => {
    const rows = await ask<{ journeyId: string; at: Date | string }>(
      `select journey_id as "journeyId", max(evaluated_at) as at from evaluation group by journey_id order by journey_id`,
    );
    return rows.map(({ journeyId, at }) => ({ journeyId, at: new Date(at).toISOString() }));
  });
}
