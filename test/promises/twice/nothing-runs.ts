import type { RunningFleet } from '../../../activities/fleet/running-fleet.ts';

/** Where no workflow runs, and whatever is started is heard of by nobody; the way there is Temporal's. */
export function nothingRuns(): RunningFleet {
  const no = () => Promise.resolve(false);
  const done = () => Promise.resolve();
  return {
    runs: no,
    findJourney: () => Promise.resolve({ status: 'not-running', why: 'terminated' }),
    startJourney: done,
    readAnew: done,
    applicationRuns: no,
    startApplication: done,
    rolloutRuns: no,
    startRollout: done,
    clockRuns: no,
    startClock: done,
  };
}
