import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { connectJourneys } from '../../api/journeys/connect-journeys.ts';
import { openDatabase } from '../../db/open-database.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import { holdSearchable } from '../../worker/hold-searchable.ts';
import { registerSearchAttributes } from '../../worker/register-search-attributes.ts';
import { journeyState, journeyWorkflowId, lookAgain } from '../../workflows/journey/messages.ts';
import { SEARCH_ATTRIBUTES } from '../../workflows/search/messages.ts';
import { createTestDatabase } from '../support/database.ts';
import { connectToTemporal, temporalAddress, testKeys, uniqueTaskQueue } from '../support/temporal.ts';
import { beginCounting } from './begin-counting.ts';
import { openTestJourney } from './open-test-journey.ts';
import { runWorkers } from './workers.ts';
import { openClient } from '../../temporal/open-client.ts';

/** Workers, a database and the way of the API, in a namespace. */
async function openPlace(stack: AsyncDisposableStack, namespace: string) {
  const database = stack.use(await createTestDatabase());
  const db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
  const { connection: own } = stack.use(await connectToTemporal());
  const client = openClient({ connection: own, namespace, keys: testKeys() });
  const address = temporalAddress();
  const connection = stack.adopt(await NativeConnection.connect({ address }), (opened) => opened.close());
  const taskQueue = uniqueTaskQueue('search');
  // Asked every time, as a minute later.
  let clock = 0;
  const isSearchable = holdSearchable(connection, namespace, () => (clock += 60_000));
  stack.use(await runWorkers({ connection, taskQueue, db, namespace, isSearchable }));
  const gateway = stack.adopt(connectJourneys({ address, namespace, taskQueue, keys: testKeys() }), (opened) =>
    opened.close(),
  );
  const at = new Date().toISOString();
  const journey = await openTestJourney({ db, client, taskQueue, at, startBy: (start) => gateway.start(start) });
  const begin = () => beginCounting(journey, at, dateAt(at, 'America/Los_Angeles'));
  return { client, connection, gateway, journey, begin };
}

/** A namespace of its own, which knows none of the attributes. */
async function makeNamespace(): Promise<string> {
  await using temporal = await connectToTemporal();
  const namespace = `search-${randomUUID()}`;
  const workflowExecutionRetentionPeriod = { seconds: 86_400 as never };
  await temporal.connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  const client = openClient({ connection: temporal.connection, namespace, keys: testKeys() });
  // The server takes some seconds to know it everywhere.
  await until(async () => {
    try {
      await client.workflow.count();
      return true;
    } catch {
      return false;
    }
  });
  return namespace;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 60_000; !(await holds()); await pause(100)) {
    if (Date.now() > deadline) throw new Error('It did not come to it within a minute.');
  }
}

async function found(client: Client, query: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query })) ids.push(workflowId);
  return ids;
}

/** How often a workflow marked itself; the library marks patches in the same way. */
async function upserts(client: Client, workflowId: string): Promise<number> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  const fields = (events ?? []).map(
    ({ upsertWorkflowSearchAttributesEventAttributes: marked }) => marked?.searchAttributes?.indexedFields ?? {},
  );
  return fields.filter((one) => Object.keys(one).some((name) => name in SEARCH_ATTRIBUTES)).length;
}

describe('journeys', () => {
  it('are found by organization, state, phase, risk, rules and the next instant at which somebody is told', async () => {
    await using stack = new AsyncDisposableStack();
    const { client, gateway, journey, begin } = await openPlace(stack, 'default');
    const { organizationId, supervisorId, journeyId } = journey;
    const workflowId = journeyWorkflowId(journeyId);
    const own = `LicTenant = '${organizationId}'`;
    await until(async () => (await found(client, `LicPhase = 'onboarding' and ${own}`)).includes(workflowId));
    await begin();
    await until(async () => (await found(client, `LicPhase = 'accumulating' and ${own}`)).length > 0);
    const soon = new Date(Date.now() + 400 * 86_400_000).toISOString();
    await until(async () => {
      const query = `${own} and WorkflowType = 'journey' and LicState = 'CA' and LicNextDueAt < '${soon}' and LicRiskLevel in ('none', 'watch', 'at-risk', 'losing')`;
      return (await found(client, query))[0] === workflowId;
    });
    const { typedSearchAttributes } = await client.workflow.getHandle(workflowId).describe();
    const carried = Object.fromEntries(typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]));
    expect(carried).toMatchObject({ LicRuleSet: expect.stringMatching(/^CA-LMFT@\S+$/), LicTenant: organizationId });

    await gateway.lookAgain({ organizationId, personId: supervisorId, journeyIds: [] });
    await until(async () => (await found(client, `${own} and WorkflowType = 'staffClock'`)).length === 1);

    // A look at which nothing has changed costs no event.
    const before = await upserts(client, workflowId);
    expect(before).toBeGreaterThan(0);
    await client.workflow.getHandle(workflowId).signal(lookAgain);
    await until(async () => !(await client.workflow.getHandle(workflowId).query(journeyState)).uncounted);
    expect(await upserts(client, workflowId)).toBe(before);
  }, 180_000);

  it('go on where the server knows no such attributes, are found once it does, and go on when they are taken away', async () => {
    await using stack = new AsyncDisposableStack();
    const namespace = await makeNamespace();
    const { client, connection, journey, begin } = await openPlace(stack, namespace);
    const workflowId = journeyWorkflowId(journey.journeyId);
    const handle = client.workflow.getHandle(workflowId);
    const phase = async () => (await handle.query(journeyState)).phase;
    await begin();
    await until(async () => (await phase()) === 'accumulating');
    expect(await upserts(client, workflowId)).toBe(0);

    expect(await registerSearchAttributes(connection, namespace)).toEqual({
      searchable: true,
      added: Object.keys(SEARCH_ATTRIBUTES),
    });
    expect(await registerSearchAttributes(connection, namespace)).toEqual({ searchable: true, added: [] });
    await handle.signal(lookAgain);
    await until(async () => (await found(client, `LicPhase = 'accumulating'`))[0] === workflowId);

    await connection.operatorService.removeSearchAttributes({ namespace, searchAttributes: ['LicRiskLevel'] });
    const exams = [{ exam: 'Law and ethics', passedOn: '2026-01-05' }];
    const command = journey.command('director', { exams }, new Date().toISOString());
    const { recordedAt } = await handle.executeUpdate<{ recordedAt: string }, [typeof command]>('recordFacts', {
      args: [command],
    });
    expect(recordedAt).toBeTruthy();
    await until(async () => !(await handle.query(journeyState)).uncounted);
    const { raw } = await handle.describe();
    expect(raw.pendingWorkflowTask?.attempt ?? 1).toBeLessThan(5);
  }, 180_000);
});
