import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { RunningFleet, RunningJourney } from '../activities/fleet/running-fleet.ts';
import { JOURNEY_WORKFLOW, journeyState, journeyWorkflowId, readAnew } from '../workflows/journey/messages.ts';
import { rebuildState } from '../workflows/journey/rebuild-state.ts';
import { ROLLOUT_WORKFLOW, rolloutWorkflowId } from '../workflows/rollout/messages.ts';
import { STAFF_WORKFLOW, lookAgain, staffWorkflowId } from '../workflows/staff/messages.ts';
import { SUBMISSION_WORKFLOW, submissionWorkflowId } from '../workflows/submission/messages.ts';

/** A journey that does not say within this time how it stands is silent. */
const ANSWER_MS = 15_000;

/**
 * The way of the nightly check to all that runs. It asks by the id of each workflow, never by a list: lists are behind.
 * @param client - of the server on which they run.
 * @param taskQueue - where they run.
 */
export function reachFleet({ workflow }: Client, taskQueue: string): RunningFleet {
  const runs = async (workflowId: string): Promise<boolean> => (await statusOf(workflowId)) === 'RUNNING';

  async function statusOf(workflowId: string): Promise<string> {
    try {
      return (await workflow.getHandle(workflowId).describe()).status.name;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'NEVER STARTED';
      throw error;
    }
  }

  async function findJourney(journeyId: string): Promise<RunningJourney> {
    const status = await statusOf(journeyWorkflowId(journeyId));
    if (status !== 'RUNNING') return { status: 'not-running', why: status.toLowerCase().replaceAll('_', ' ') };
    try {
      const handle = workflow.getHandle(journeyWorkflowId(journeyId));
      const state = await workflow.withDeadline(Date.now() + ANSWER_MS, () => handle.query(journeyState));
      return { status: 'running', state };
    } catch (error) {
      return { status: 'silent', why: error instanceof Error ? error.name : 'no answer' };
    }
  }

  // One that ended without its rows, being terminated for one, is begun anew under its own id; one that runs is left as it is.
  const startAgain = async (type: string, workflowId: string, start: unknown): Promise<void> => {
    await workflow.start(type, {
      workflowId,
      taskQueue,
      args: [start],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
  };

  return {
    runs,
    findJourney,
    startJourney: (rows) => startAgain(JOURNEY_WORKFLOW, journeyWorkflowId(rows.journeyId), rebuildState(rows)),
    readAnew: (journeyId) => workflow.getHandle(journeyWorkflowId(journeyId)).signal(readAnew),
    applicationRuns: (journeyId) => runs(submissionWorkflowId(journeyId)),
    startApplication: (start) => startAgain(SUBMISSION_WORKFLOW, submissionWorkflowId(start.journeyId), start),
    rolloutRuns: (rolloutId) => runs(rolloutWorkflowId(rolloutId)),
    startRollout: (start) => startAgain(ROLLOUT_WORKFLOW, rolloutWorkflowId(start.rolloutId), start),
    clockRuns: (personId) => runs(staffWorkflowId(personId)),
    async startClock(clock) {
      const workflowId = staffWorkflowId(clock.personId);
      await workflow.signalWithStart(STAFF_WORKFLOW, { workflowId, taskQueue, args: [clock], signal: lookAgain });
    },
  };
}
