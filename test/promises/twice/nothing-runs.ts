import type { RunningFleet } from '../../../activities/fleet/running-fleet.ts';
import { rebuildState } from '../../../workflows/journey/rebuild-state.ts';
import type { JourneyState } from '../../../workflows/journey/state.ts';

/** Where no workflow runs before it is started; the way there is Temporal's. */
export function nothingRuns(): RunningFleet {
  const journeys = new Map<string, JourneyState>();
  const started = new Set<string>();
  const runs = (id: string) => Promise.resolve(started.has(id));
  const start = (id: string) => Promise.resolve(void started.add(id));
  return {
    runs,
    findJourney: (journeyId) => {
      const state = journeys.get(journeyId);
      return Promise.resolve(
        state === undefined ? { status: 'not-running', why: 'terminated' } : { status: 'running', state },
      );
    },
    startJourney: (rows) => Promise.resolve(void journeys.set(rows.journeyId, rebuildState(rows))),
    readAnew: () => Promise.resolve(),
    applicationRuns: runs,
    startApplication: ({ journeyId }) => start(journeyId),
    rolloutRuns: runs,
    startRollout: ({ rolloutId }) => start(rolloutId),
    clockRuns: runs,
    startClock: ({ personId }) => start(personId),
  };
}
