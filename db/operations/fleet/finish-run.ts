import type { FleetRunState } from '../../../rules/vocabulary/fleet.ts';
import { FleetRun } from '../../entities/fleet-run.ts';
import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';

/** A run that is over. */
export interface FinishedRun {
  readonly organizationId: string;
  readonly runId: string;
  readonly state: Extract<FleetRunState, 'done' | 'given-up'>;
  /** How many journeys, applications and so on it looked at; left out where nobody knows. */
  readonly lookedAt?: number;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Records that a run is over; the first end stays.
 * @throws DATABASE_AWAY.
 */
export async function finishRun(
  db: Database,
  { organizationId, runId, state, lookedAt = 0, at }: FinishedRun,
): Promise<void> {
  await inSession(db, organizationId, ({ em }) =>
    em.nativeUpdate(FleetRun, { id: runId, state: 'running' }, { state, lookedAt, finishedAt: new Date(at) }),
  );
}
