import type { JourneyRows } from '../../activities/fleet/running-fleet.ts';
import type { JourneyState } from './state.ts';

/**
 * The state of a journey from its rows alone: what it begins with where its workflow has to be started again. What is owed,
 * and when to look next, is found by its first look.
 * @param rows - how the journey stands in the database.
 */
export function rebuildState(rows: JourneyRows): JourneyState {
  const { organizationId, journeyId, superviseeId, phase, rulebook, waiting, submissionId, unsent, changes } = rows;
  return {
    schemaVersion: 2,
    organizationId,
    journeyId,
    superviseeId,
    phase,
    rulebook,
    waiting: [...waiting],
    open: [],
    obligations: [],
    undelivered: [...unsent],
    ...(submissionId === null ? {} : { submissionId }),
    uncounted: true,
    changes,
  };
}
