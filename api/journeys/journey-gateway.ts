import type { UpdateDefinition } from '@temporalio/common';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import type { Steering } from '../../workflows/rollout/messages.ts';
import type { FleetJob } from '../../rules/vocabulary/fleet.ts';
import type { FleetStart } from '../../workflows/fleet/messages.ts';
import type { Rollout } from '../../workflows/rollout/rules-rollout.ts';
import type { JourneyStart } from '../../workflows/journey/state.ts';

/** Whom a change concerns. */
export interface Concerned {
  readonly organizationId: string;
  /** The supervisor whose clocks look again; null for nobody. */
  readonly personId: string | null;
  readonly journeyIds: readonly string[];
}

/** A run of a fleet job that somebody starts. */
export type StartedFleetRun = FleetStart & { readonly runId: string };

/** When a fleet job runs next. */
export interface FleetSchedule {
  readonly job: FleetJob;
  /** ISO instant; null while it is paused. */
  readonly nextAt: string | null;
  readonly paused: boolean;
}

/** Who takes a command: the journey itself, or its application with the board. */
export type Addressee = 'journey' | 'submission';

/** The running journeys, as everybody else in the API sees them; nobody else talks to Temporal. */
export interface JourneyGateway {
  /**
   * Starts the workflow of a journey; a journey that already runs is left as it is.
   * @throws TEMPORAL_AWAY when it cannot be reached.
   */
  start(journey: JourneyStart): Promise<void>;
  /**
   * Sends a command to its journey, or to the journey's application with the board, and awaits the receipt; sending it again with its key does nothing twice.
   * @throws the refusal that the journey gave; JOURNEY_NOT_FOUND when no such journey runs;
   * TEMPORAL_AWAY when there was no answer in time: the same command may be sent again with the same key.
   */
  send<Body>(
    update: UpdateDefinition<Receipt, [Command<Body>]>,
    command: Command<Body>,
    to?: Addressee,
  ): Promise<Receipt>;
  /**
   * Starts a rollout of newer rules; one that already runs is left as it is.
   * @throws TEMPORAL_AWAY when it cannot be reached.
   */
  startRollout(rollout: Rollout): Promise<void>;
  /**
   * Has a rollout take a step; sending it again with its key does nothing twice.
   * @throws the refusal that the rollout gave; ROLLOUT_NOT_FOUND; TEMPORAL_AWAY.
   */
  steerRollout(command: Steering): Promise<Receipt>;
  /**
   * Tells what runs that something it depends on has changed: the clocks of a person, which are started where they do
   * not run yet, and journeys. A journey that does not run is left out.
   * @throws TEMPORAL_AWAY when it cannot be reached; then the next look of each finds the change.
   */
  lookAgain(concerned: Concerned): Promise<void>;
  /**
   * Starts a run of a fleet job; one that was started before is left as it is.
   * @throws TEMPORAL_AWAY when it cannot be reached.
   */
  startFleetRun(start: StartedFleetRun): Promise<void>;
  /**
   * When the fleet jobs of an organization run next; those that are not scheduled are left out.
   * @throws TEMPORAL_AWAY when it cannot be reached.
   */
  findFleetSchedules(organizationId: string): Promise<readonly FleetSchedule[]>;
  /**
   * Which of the task queues somebody works on at the moment.
   * @throws TEMPORAL_AWAY when it cannot be reached.
   */
  findUnattendedQueues(): Promise<readonly string[]>;
  /** Lets the connection go. */
  close(): Promise<void>;
}
