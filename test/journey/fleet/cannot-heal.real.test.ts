import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import pg from 'pg';
import { type Database, openDatabase } from '../../../db/open-database.ts';
import { getFleetRun } from '../../../db/views/find-fleet-runs.ts';
import { findNotices } from '../../../db/views/find-notices.ts';
import { FLEET_WORKFLOW, fleetWorkflowId } from '../../../workflows/fleet/messages.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import { whatIsKept } from '../../promises/twice/what-is-kept.ts';
import { type TestDatabase, createTestDatabase } from '../../support/database.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../../support/temporal.ts';
import type { TestJourney } from '../begin-counting.ts';
import { openTestJourney } from '../open-test-journey.ts';
import { runWorkers } from '../workers.ts';
import { openAnother } from './open-another.ts';

const at = new Date().toISOString();
const HOURS_AGO = new Date(Date.now() - 2 * 3_600_000).toISOString();

describe('what the nightly check cannot heal', () => {
  const stack = new AsyncDisposableStack();
  const taskQueue = uniqueTaskQueue('journeys');
  let database: TestDatabase;
  let db: Database;
  let client: Client;
  let journey: TestJourney;
  let silent: string;
  let held: string;
  /** Holds up whoever wants to keep a packet. */
  let obstacle: pg.Client;

  beforeAll(async () => {
    database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    ({ client } = stack.use(await connectToTemporal()));
    const connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (open) =>
      open.close(),
    );
    stack.use(await runWorkers({ connection, taskQueue, db }));
    obstacle = stack.adopt(new pg.Client({ connectionString: database.adminUrl }), (open) => open.end());
    await obstacle.connect();
    journey = await openTestJourney({ db, client, taskQueue, at });
    silent = (await openAnother({ db, client, taskQueue }, journey, 'silent')).journeyId;
    held = (await openAnother({ db, client, taskQueue }, journey, 'held')).journeyId;
    for (const id of [journey.journeyId, silent, held])
      await until(async () => (await stateOf(id)).nextLookAt !== undefined && !(await stateOf(id)).uncounted);
    expect(Object.keys(await found(false))).toEqual(['clock-not-running Sam Supervisor']);
  }, 300_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const acting = () => ({ organizationId: journey.organizationId, actorId: journey.directorId });
  const handleOf = (journeyId: string) => client.workflow.getHandle(messages.journeyWorkflowId(journeyId));
  const stateOf = (journeyId: string) => handleOf(journeyId).query(messages.journeyState);
  const told = async () => (await findNotices(db, acting(), journey.directorId)).map(({ subject }) => subject);

  async function begin(dryRun: boolean): Promise<string> {
    const runId = randomUUID();
    const args = [{ organizationId: journey.organizationId, job: 'reconcile', dryRun, runId }];
    const handle = await client.workflow.start(FLEET_WORKFLOW, { workflowId: fleetWorkflowId(runId), taskQueue, args });
    // It may wait for the morning of the director.
    stack.defer(async () => void (await handle.terminate('the test is over').catch(() => undefined)));
    return runId;
  }

  /** What became of each thing that a run found. */
  async function outcomeOf(runId: string): Promise<Record<string, string>> {
    await until(async () => (await getFleetRun(db, acting(), runId).catch(() => null))?.state === 'done');
    const { findings } = await getFleetRun(db, acting(), runId);
    return Object.fromEntries(
      findings.map(({ kind, personName, healedAt, failure }) => [
        `${kind} ${personName ?? ''}`.trim(),
        failure ?? (healedAt === null ? 'found' : 'healed'),
      ]),
    );
  }
  const found = async (dryRun: boolean) => outcomeOf(await begin(dryRun));

  /** All rows but those of the runs themselves, and how long each history is. */
  async function everything(): Promise<unknown> {
    const place = { adminUrl: database.adminUrl, mails: [], packetFolder: join(tmpdir(), 'none') };
    const { rows } = await whatIsKept({ ...place, organizationId: journey.organizationId });
    const { fleet_run: _run, fleet_finding: _finding, ...others } = rows;
    const lengths = [];
    for (const id of [journey.journeyId, held]) lengths.push((await handleOf(id).describe()).historyLength);
    return { others, lengths };
  }

  /** A journey whose every step fails: what it was begun with is no state of a journey. */
  async function silence(): Promise<void> {
    await handleOf(silent).terminate('by hand');
    const workflowId = messages.journeyWorkflowId(silent);
    await client.workflow.start(messages.JOURNEY_WORKFLOW, { workflowId, taskQueue, args: [null] });
  }

  /** A journey that wanted to look two hours ago and is held up by a packet that cannot be kept. */
  async function holdUp(): Promise<void> {
    const state = await stateOf(held);
    await handleOf(held).terminate('by hand');
    await obstacle.query("update journey set phase = 'ready' where id = $1", [held]);
    await obstacle.query('begin');
    await obstacle.query('lock table packet in exclusive mode');
    const startWorkflowOperation = new WithStartWorkflowOperation(messages.JOURNEY_WORKFLOW, {
      workflowId: messages.journeyWorkflowId(held),
      taskQueue,
      args: [{ ...state, phase: 'ready', nextLookAt: HOURS_AGO }],
      workflowIdConflictPolicy: 'FAIL',
    });
    const command = { ...acting(), journeyId: held, key: randomUUID(), at, body: {} };
    await client.workflow.startUpdateWithStart(messages.assemblePacket, {
      startWorkflowOperation,
      updateId: command.key,
      args: [command],
      waitForStage: 'ACCEPTED',
    });
  }

  it('is found in a dry run, which changes nothing and tells nobody', async () => {
    await silence();
    await holdUp();
    const before = await everything();
    expect(await found(true)).toEqual({ 'journey-silent silent': 'found', 'look-overdue held': 'found' });
    expect(await everything()).toEqual(before);
    expect(await told()).toEqual([]);
  }, 120_000);

  it('is not called healed, and the director is told', async () => {
    expect(await found(false)).toEqual({
      'journey-silent silent': 'It does not answer, so that nothing can be told to it.',
      'look-overdue held': 'What can be done was done, and it is still so.',
    });
    expect(await told()).toEqual(['The nightly check could not heal 2 things']);
  }, 120_000);

  it('is told once, and what is no longer held up is looked at', async () => {
    const runId = await begin(false);
    await until(async () => (await getFleetRun(db, acting(), runId).catch(() => null))?.found === 2);
    await obstacle.query('commit');
    expect(await outcomeOf(runId)).toEqual({
      'journey-silent silent': 'It does not answer, so that nothing can be told to it.',
      'look-overdue held': 'healed',
    });
    const { nextLookAt } = await stateOf(held);
    expect(nextLookAt === null || (nextLookAt ?? '') > at).toBe(true);
    expect(await told()).toHaveLength(1);
  }, 120_000);

  it('begins again from its rows once somebody has ended what did not answer', async () => {
    await handleOf(silent).terminate('by hand');
    expect(await found(false)).toEqual({ 'journey-not-running silent': 'healed' });
    expect(await stateOf(silent)).toMatchObject({ journeyId: silent, phase: 'onboarding' });
    expect(await found(true)).toEqual({});
    expect(await told()).toHaveLength(1);
  }, 120_000);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 90_000; Date.now() < deadline;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('It did not come to that within a minute and a half.');
}
