import { setTimeout as pause } from 'node:timers/promises';
import { Connection, type WorkflowClient } from '@temporalio/client';
import type { HeldKeys } from '../../keys/key-ring.ts';
import { openClient } from '../../temporal/open-client.ts';
import { JOURNEY_QUEUE, outboundQueue, journeyWorkflowId } from '../../workflows/journey/messages.ts';
import { submissionWorkflowId } from '../../workflows/submission/messages.ts';
import { findIdleQueues } from './find-idle-queues.ts';
import type { JourneyGateway } from './journey-gateway.ts';
import { findFleetSchedules, startFleetRun } from './reach-fleet.ts';
import { sendStep, startRollout } from './reach-rollout.ts';
import { startOnce } from './start-once.ts';
import { knowsSigns } from './start-signed.ts';
import { tellConcerned } from './tell-concerned.ts';
import { isTransient, translateFailure } from './translate-failure.ts';
import { updateIdOf } from './update-id.ts';

/** Where the journeys run, and how long to wait for an answer. */
export interface JourneyAddress {
  /** `host:port` of the Temporal server. */
  readonly address: string;
  readonly namespace: string;
  /** The keys by which commands are encrypted and answers read. */
  readonly keys: HeldKeys;
  /** How long a command may take before its sender is told to repeat it; 12 seconds unless said otherwise. */
  readonly patienceMs?: number;
  /** The task queue of the journeys; tests use one of their own. */
  readonly taskQueue?: string;
}

const WORKFLOW_IDS = { journey: journeyWorkflowId, submission: submissionWorkflowId } as const;

/** Tries again soon after an outage; left alone, gRPC would wait up to two minutes between attempts. */
const RECONNECT = { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 1000 };

/**
 * Opens the way to the running journeys. Nothing is connected before the first command, so the API starts
 * and answers questions while Temporal is away.
 */
export function connectJourneys({
  address,
  namespace,
  keys,
  patienceMs = 12_000,
  taskQueue = JOURNEY_QUEUE,
}: JourneyAddress): JourneyGateway {
  const queues = [
    { name: taskQueue, work: 'workflow' },
    { name: outboundQueue(taskQueue), work: 'activity' },
  ] as const;
  const connection = Connection.lazy({ address, channelArgs: RECONNECT });
  const { workflow, schedule } = openClient({ connection, namespace, keys });
  const isKnown = (): Promise<boolean> => knowsSigns(connection, namespace);
  return {
    start: (journey) => persevere(workflow, patienceMs, () => startOnce(workflow, taskQueue, journey, isKnown)),
    send: (update, command, to = 'journey') =>
      persevere(workflow, patienceMs, () =>
        workflow
          .getHandle(WORKFLOW_IDS[to](command.journeyId))
          .executeUpdate(update, { updateId: updateIdOf(update.name, command), args: [command] }),
      ),
    startRollout: (rollout) =>
      persevere(workflow, patienceMs, () => startRollout(workflow, taskQueue, rollout, isKnown)),
    steerRollout: (command) => persevere(workflow, patienceMs, () => sendStep(workflow, command)),
    lookAgain: (concerned) => persevere(workflow, patienceMs, () => tellConcerned(workflow, taskQueue, concerned)),
    startFleetRun: (start) => persevere(workflow, patienceMs, () => startFleetRun(workflow, taskQueue, start)),
    findFleetSchedules: (organizationId) =>
      persevere(workflow, 2_000, () =>
        schedule.withDeadline(Date.now() + 2_000, () => findFleetSchedules(schedule, taskQueue, organizationId)),
      ),
    findUnattendedQueues: () => persevere(workflow, 2_000, () => findIdleQueues(connection, namespace, queues)),
    close: () => connection.close(),
  };
}

/** Repeats what failed only for the moment, such as while a journey hands over to its next run. */
async function persevere<Answer>(
  workflow: WorkflowClient,
  patienceMs: number,
  attempt: () => Promise<Answer>,
): Promise<Answer> {
  const deadline = Date.now() + patienceMs;
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await workflow.withDeadline(deadline, attempt);
    } catch (error) {
      const wait = Math.min(100 * 2 ** attempts, 1_000);
      if (!isTransient(error, attempts) || Date.now() + wait >= deadline) throw translateFailure(error);
      await pause(wait);
    }
  }
}
