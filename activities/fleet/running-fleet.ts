import type { JourneyRows } from '../../db/operations/fleet/read-journey-rows.ts';
import type { RolloutState } from '../../rules/vocabulary/rollout.ts';
import type { JourneyState } from '../../workflows/journey/state.ts';

export type { JourneyRows } from '../../db/operations/fleet/read-journey-rows.ts';

/** How a journey is carried at the moment. */
export type RunningJourney =
  | { readonly status: 'running'; readonly state: JourneyState }
  /** It runs and does not say how it stands. */
  | { readonly status: 'silent'; readonly why: string }
  /** Nothing runs: how its last run ended, or that there is none. */
  | { readonly status: 'not-running'; readonly why: string };

/** An application with the board as it is started again. */
export interface ApplicationStart {
  readonly organizationId: string;
  readonly journeyId: string;
  readonly submissionId: string;
}

/** A rollout of newer rules as it is started again. */
export interface RolloutStart {
  readonly organizationId: string;
  readonly rolloutId: string;
  readonly state: RolloutState;
}

/** A supervisor whose clocks are kept. */
export interface StaffClock {
  readonly organizationId: string;
  readonly personId: string;
}

/** What runs, as the nightly check reaches it. Whatever is started runs once, however often it is started. */
export interface RunningFleet {
  /** Whether a workflow runs, asked by its id. */
  runs(workflowId: string): Promise<boolean>;
  /** How a journey is carried; it is asked itself, so that nothing is said of a state that is out of date. */
  findJourney(journeyId: string): Promise<RunningJourney>;
  /** Starts a journey again with the state that its rows have. */
  startJourney(rows: JourneyRows): Promise<void>;
  /** Has a journey read anew how it stands. */
  readAnew(journeyId: string): Promise<void>;
  applicationRuns(journeyId: string): Promise<boolean>;
  startApplication(start: ApplicationStart): Promise<void>;
  rolloutRuns(rolloutId: string): Promise<boolean>;
  startRollout(start: RolloutStart): Promise<void>;
  clockRuns(personId: string): Promise<boolean>;
  /** Starts the clocks of a supervisor, or has them look again. */
  startClock(clock: StaffClock): Promise<void>;
}
