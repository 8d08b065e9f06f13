import {
  type ActivityFunctionWithOptions,
  type LocalActivityFunctionWithOptions,
  proxyActivities,
  proxyLocalActivities,
  workflowInfo,
} from '@temporalio/workflow';
import type { DatabaseActivities, OutboundActivities } from '../../activities/create-activities.ts';
import { outboundQueue } from './messages.ts';
import { summaryOf } from './summary-of.ts';

/**
 * Short database work: recorded in the history as one marker each, run again until it succeeds or is refused.
 * A refusal from the error catalog is never run again.
 */
export const database = summarized(
  proxyLocalActivities<Omit<DatabaseActivities, 'evaluateJourney'>>({
    startToCloseTimeout: '30 seconds',
    retry: { initialInterval: '200 milliseconds', maximumInterval: '30 seconds' },
  }),
);

/** Mail and packets: slow, on a queue of their own so that they never hold up a signature. */
export function outbound(): OutboundActivities {
  return summarized(
    proxyActivities<OutboundActivities>({
      taskQueue: outboundQueue(workflowInfo().taskQueue),
      startToCloseTimeout: '5 minutes',
      retry: { initialInterval: '1 second', maximumInterval: '10 minutes' },
    }),
  );
}

/** Any activity as the library hands it out. */
type AnyActivity = (argument: unknown) => Promise<unknown>;
type Proxied = ActivityFunctionWithOptions<AnyActivity> | LocalActivityFunctionWithOptions<AnyActivity>;

/** Gives every call the line by which it is read in the history; that costs no event. */
function summarized<Activities extends object>(activities: Activities): Activities {
  return new Proxy(activities, {
    get(target, name) {
      const activity = Reflect.get(target, name) as Proxied;
      return (argument: unknown) =>
        activity.executeWithOptions({ summary: summaryOf(String(name), argument) }, [argument]);
    },
  });
}
