import type { Connection } from '@temporalio/client';

type Description = Awaited<ReturnType<Connection['workflowService']['describeTaskQueue']>>;

/** A worker asks for work at least once a minute; after this long without asking it is gone. */
const RECENT_MS = 90_000;

/** The kinds of work that a queue holds, as the server numbers them. */
const KIND = { workflow: 1, activity: 2 };

/** A task queue, and the kind of work that somebody must ask it for. */
export interface WatchedQueue {
  readonly name: string;
  readonly work: keyof typeof KIND;
}

/**
 * The task queues for which no worker has asked for work lately.
 * @param queues - the queues to look at.
 */
export async function findIdleQueues(
  connection: Connection,
  namespace: string,
  queues: readonly WatchedQueue[],
): Promise<readonly string[]> {
  const attended = await Promise.all(
    queues.map(async ({ name, work }) =>
      isAttended(
        await connection.workflowService.describeTaskQueue({
          namespace,
          taskQueue: { name },
          taskQueueType: KIND[work],
        }),
      ),
    ),
  );
  return queues.filter((_, index) => attended[index] !== true).map(({ name }) => name);
}

function isAttended({ pollers }: Description): boolean {
  const since = Date.now() - RECENT_MS;
  return pollers.some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1000 >= since);
}
