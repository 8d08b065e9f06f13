import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import { JOURNEY_WORKFLOW, journeyState, journeyWorkflowId } from '../../../workflows/journey/messages.ts';
import { openState } from '../../../workflows/journey/state.ts';
import { createTestDatabase } from '../../support/database.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../../support/temporal.ts';
import type { Memory } from '../everyone/memory-now.ts';

const WORKER = fileURLToPath(new URL('./idle-worker.ts', import.meta.url));
/** Megabytes of heap. The cache of workflows follows from it: about thirty journeys. */
const HEAP = 256;
const AT_A_TIME = 25;
const SAMPLES = 3;

/** What a worker holds while so many journeys are idle. */
export interface IdleFigures {
  readonly few: number;
  readonly many: number;
  readonly heapLimitMegabytes: number;
  readonly atFew: Memory;
  readonly atMany: Memory;
  /** Resident memory of the process with many idle journeys, to that with few. */
  readonly ratio: number;
}

/**
 * Starts idle journeys and watches the memory of their worker, which has a process of its own and a fixed heap: resident
 * memory after garbage collection, the least of three samples, with `few` journeys and with ten times as many.
 */
export async function measureIdle(few: number, say: (sentence: string) => void): Promise<IdleFigures> {
  await using stack = new AsyncDisposableStack();
  const database = stack.use(await createTestDatabase());
  const dataDir = stack.adopt(await mkdtemp(join(tmpdir(), 'creditable-idle-')), (made) =>
    rm(made, { recursive: true, force: true }),
  );
  const taskQueue = uniqueTaskQueue('idle');
  const { client } = stack.use(await connectToTemporal());
  const worker = stack.adopt(
    await startWorker({
      DATABASE_URL: database.adminUrl,
      TEMPORAL_ADDRESS: temporalAddress(),
      TEMPORAL_TASK_QUEUE: taskQueue,
      DATA_DIR: dataDir,
    }),
    stopWorker,
  );
  await startIdle(client, taskQueue, few);
  const atFew = await sample(worker);
  say(`${String(few)} idle journeys: ${String(atFew.rssMegabytes)} MB`);
  await startIdle(client, taskQueue, 9 * few);
  const atMany = await sample(worker);
  say(`${String(10 * few)} idle journeys: ${String(atMany.rssMegabytes)} MB`);
  const ratio = Math.round((100 * atMany.rssMegabytes) / atFew.rssMegabytes) / 100;
  return { few, many: 10 * few, heapLimitMegabytes: HEAP, atFew, atMany, ratio };
}

async function startWorker(variables: Record<string, string>): Promise<ChildProcess> {
  const child = fork(WORKER, {
    env: { ...process.env, ...variables },
    execArgv: [`--max-old-space-size=${String(HEAP)}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
  if (typeof message !== 'object') throw new Error('The worker ended before it was ready.');
  return child;
}

async function stopWorker(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Starts journeys in which nothing is open, so that they do nothing but wait; resolves once they do. */
async function startIdle(client: Client, taskQueue: string, count: number): Promise<void> {
  const ids = Array.from({ length: count }, () => randomUUID());
  const queue = ids.values();
  const start = async (): Promise<void> => {
    for (const journeyId of queue) {
      const args = [idleState(journeyId)];
      const handle = await client.workflow.start(JOURNEY_WORKFLOW, {
        workflowId: journeyWorkflowId(journeyId),
        taskQueue,
        args,
      });
      // The answer comes once the journey has begun to wait.
      await handle.query(journeyState);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, start));
}

function idleState(journeyId: string) {
  const [organizationId, superviseeId] = [randomUUID(), randomUUID()];
  const rulebook = { license: 'CA-LMFT' as const, version: '1', sha256: '0'.repeat(64) };
  return { ...openState({ organizationId, journeyId, superviseeId, rulebook }), uncounted: false };
}

async function sample(worker: ChildProcess): Promise<Memory> {
  const seen: Memory[] = [];
  while (seen.length < SAMPLES) {
    await pause(1500);
    worker.send('memory');
    const [{ memory }] = (await once(worker, 'message')) as [{ memory: Memory }];
    seen.push(memory);
  }
  return seen.reduce((least, memory) => (memory.rssMegabytes < least.rssMegabytes ? memory : least));
}
