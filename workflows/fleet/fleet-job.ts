import { continueAsNew, patched, setCurrentDetails, sleep, uuid4, workflowInfo } from '@temporalio/workflow';
import { FLEET_JOB_WORDS, FLEET_PARTS, type FleetJob, type FleetPart } from '../../rules/vocabulary/fleet.ts';
import { database, outbound } from '../journey/activities.ts';
import type { FleetOutcome, FleetProgress, FleetStart } from './messages.ts';

/** Runs that began before the nightly check removed what is long over go on without that part. */
const REMOVES_OLD = 'fleet-removes-old-sign-ins';

/** So many are looked at between two looks at whether to go on in a new run. */
const BATCH = 25;

/**
 * One run of a job over a whole organization, in batches: what it finds is kept as it goes; a run that changes nothing only
 * finds. While one is under way that changes something, a second of the same job ends at once.
 * @param input - which job of which organization, or how far the run before has come.
 */
export async function fleetJob(input: FleetStart | FleetProgress): Promise<FleetOutcome> {
  const start = { ...input, runId: input.runId ?? uuid4() };
  const progress: FleetProgress =
    'part' in input ? input : { ...start, part: 0, after: null, lookedAt: 0, letters: [] };
  const { organizationId, runId, job, dryRun } = progress;
  if (!('part' in input)) {
    const begun = await begin(start);
    if (begun !== 'running') return { runId, state: begun, lookedAt: 0 };
  }
  setCurrentDetails(`**${FLEET_JOB_WORDS[job].label}**${dryRun ? ', changing nothing' : ''}.`);
  const parts = partsOf(job);
  while (progress.part < parts.length) {
    await goOn(progress, parts);
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof fleetJob>(progress);
  }
  const { lookedAt } = progress;
  await database.finishFleetRun({ organizationId, runId, state: 'done', lookedAt, at: new Date().toISOString() });
  await deliver(progress);
  return { runId, state: 'done', lookedAt };
}

function begin(start: FleetStart & { readonly runId: string }): Promise<FleetOutcome['state'] | 'running'> {
  const { organizationId, runId, job, dryRun, startedById = null } = start;
  const { workflowId } = workflowInfo();
  const at = new Date().toISOString();
  return outbound().beginFleetRun({ organizationId, runId, job, dryRun, startedById, workflowId, at });
}

function partsOf(job: FleetJob): readonly FleetPart[] {
  if (job !== 'reconcile' || patched(REMOVES_OLD)) return FLEET_PARTS[job];
  return FLEET_PARTS[job].filter((part) => part !== 'sign-ins');
}

/** The next batch of the present part. */
async function goOn(progress: FleetProgress, parts: readonly FleetPart[]): Promise<void> {
  const { organizationId, runId, dryRun, after } = progress;
  const part = parts[progress.part];
  if (part === undefined) return;
  const at = new Date().toISOString();
  const batch = { organizationId, runId, dryRun, part, after, most: BATCH, at };
  const { last, lookedAt, letters } = await outbound().fleetBatch(batch);
  progress.lookedAt += lookedAt;
  progress.letters.push(...letters);
  progress.after = last;
  if (last === null) progress.part += 1;
}

/** Each letter in the morning of its reader; a mail server that is away holds up the letters of nobody else. */
async function deliver({ organizationId, letters }: FleetProgress): Promise<void> {
  const due = letters.toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
  const underWay: Promise<void>[] = [];
  for (const { noticeId, dueAt } of due) {
    const wait = Date.parse(dueAt) - Date.now();
    if (wait > 0) await sleep(wait, { summary: 'Next letter' });
    // Refused for good (no such address): the letter stays in the inbox of the pages, marked as not mailed.
    underWay.push(
      outbound()
        .deliverNotice({ organizationId, noticeId })
        .catch(() => undefined),
    );
  }
  await Promise.all(underWay);
}
