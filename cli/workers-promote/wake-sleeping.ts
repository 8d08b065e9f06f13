import { setTimeout as pause } from 'node:timers/promises';
import { type WorkflowClient, WorkflowNotFoundError } from '@temporalio/client';
import { JOURNEY_WORKFLOW, lookAgain } from '../../workflows/journey/messages.ts';
import { STAFF_WORKFLOW } from '../../workflows/staff/messages.ts';
import { SUBMISSION_WORKFLOW } from '../../workflows/submission/messages.ts';

/** The types that sleep for weeks, in the words of whoever reads the report. */
const SLEEPERS: Readonly<Record<string, string>> = {
  [JOURNEY_WORKFLOW]: 'journeys',
  [STAFF_WORKFLOW]: 'clocks of supervisors',
  [SUBMISSION_WORKFLOW]: 'applications',
};

/** Whom to wake, and how fast. */
export interface Waking {
  readonly taskQueue: string;
  /** So many are woken in a second: each is counted anew. */
  readonly perSecond: number;
  /** Told how many were woken so far. */
  readonly say: (woken: number) => void;
}

/** How many were woken, by what they are. */
export interface Woken {
  readonly byKind: Readonly<Record<string, number>>;
  readonly total: number;
  /** Listed, and over by the time they were to be woken. */
  readonly ended: number;
}

/** How many would be woken. */
export async function countSleeping(workflow: WorkflowClient, taskQueue: string): Promise<Woken> {
  const byKind: Record<string, number> = {};
  for (const type of Object.keys(SLEEPERS)) {
    const { count } = await workflow.count(`${queryOf(taskQueue)} and WorkflowType = '${type}'`);
    byKind[kindOf(type)] = count;
  }
  return { byKind, total: Object.values(byKind).reduce((sum, count) => sum + count, 0), ended: 0 };
}

/**
 * Has every workflow that may sleep for weeks look again, so that it goes on under the current build now. Being woken
 * twice does no harm. One that begins meanwhile begins under the current build.
 */
export async function wakeSleeping(workflow: WorkflowClient, { taskQueue, perSecond, say }: Waking): Promise<Woken> {
  const byKind: Record<string, number> = {};
  let [total, ended] = [0, 0];
  const wake = async ({ workflowId, type }: { workflowId: string; type: string }): Promise<void> => {
    if (!(await isWoken(workflow, workflowId))) ended += 1;
    else {
      byKind[kindOf(type)] = (byKind[kindOf(type)] ?? 0) + 1;
      total += 1;
    }
  };
  let batch: { workflowId: string; type: string }[] = [];
  const wakeBatch = async (): Promise<void> => {
    const aSecond = pause(batch.length === perSecond ? 1000 : 0);
    await Promise.all([aSecond, ...batch.map(wake)]);
    batch = [];
    say(total);
  };
  for await (const found of workflow.list({ query: queryOf(taskQueue) })) {
    if (batch.push(found) === perSecond) await wakeBatch();
  }
  if (batch.length > 0) await wakeBatch();
  return { byKind, total, ended };
}

async function isWoken(workflow: WorkflowClient, workflowId: string): Promise<boolean> {
  try {
    await workflow.getHandle(workflowId).signal(lookAgain);
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

function queryOf(taskQueue: string): string {
  const types = Object.keys(SLEEPERS).map((type) => `'${type}'`);
  return `ExecutionStatus = 'Running' and TaskQueue = '${taskQueue}' and WorkflowType in (${types.join(', ')})`;
}

function kindOf(type: string): string {
  return SLEEPERS[type] ?? type;
}
