import { proxyActivities, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { DatabaseActivities, OutboundActivities } from '../../activities/create-activities.ts';
import { outboundQueue } from './messages.ts';

/**
 * Short database work: recorded in the history as one marker each, run again until it succeeds or is refused.
 * A refusal from the error catalog is never run again.
 */
export const database = proxyLocalActivities<Omit<DatabaseActivities, 'evaluateJourney'>>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '30 seconds' },
});

/** Mail and packets: slow, on a queue of their own so that they never hold up a signature. */
export function outbound(): OutboundActivities {
  return proxyActivities<OutboundActivities>({
    taskQueue: outboundQueue(workflowInfo().taskQueue),
    startToCloseTimeout: '5 minutes',
    retry: { initialInterval: '1 second', maximumInterval: '10 minutes' },
  });
}
