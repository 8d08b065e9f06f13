import { expect, it } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { connectJourneys } from '../../api/journeys/connect-journeys.ts';
import { openDatabase } from '../../db/open-database.ts';
import { createPayloadCodec } from '../../temporal/codec/payload-codec.ts';
import { journeyWorkflowId } from '../../workflows/journey/messages.ts';
import { staffWorkflowId } from '../../workflows/staff/messages.ts';
import { createTestDatabase } from '../support/database.ts';
import { connectToTemporal, temporalAddress, testKeys, uniqueTaskQueue } from '../support/temporal.ts';
import { openReadyJourney } from './open-ready-journey.ts';
import { readRuns } from './read-runs.ts';
import { runWorkers } from './workers.ts';

const NAMES = /Alex|Sam|Dana|Associate|Supervisor\b|Director\b|example\.test/;

/** The lines of all steps of the run that lives, as Temporal's own pages show them. */
async function linesOf(client: Client, workflowId: string): Promise<string[]> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  const summaries = (events ?? []).flatMap(({ userMetadata }) => userMetadata?.summary ?? []);
  const read = await createPayloadCodec(testKeys(), 'default').decode(summaries);
  return read.map(({ data }) => JSON.parse(Buffer.from(data ?? []).toString()) as string);
}

it("a journey, its application and the clocks of a supervisor read as a case file in Temporal's own pages, without names", async () => {
  await using stack = new AsyncDisposableStack();
  const database = stack.use(await createTestDatabase());
  const db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
  const { client } = stack.use(await connectToTemporal());
  const address = temporalAddress();
  const connection = stack.adopt(await NativeConnection.connect({ address }), (open) => open.close());
  const taskQueue = uniqueTaskQueue('journeys');
  stack.use(await runWorkers({ connection, taskQueue, db }));
  const gateway = stack.adopt(connectJourneys({ address, namespace: 'default', taskQueue, keys: testKeys() }), (open) =>
    open.close(),
  );
  const begun: string[] = [];
  const at = new Date().toISOString();
  const startBy: typeof gateway.start = async (start) => {
    await gateway.start(start);
    const found = await client.workflow.getHandle(journeyWorkflowId(start.journeyId)).describe();
    begun.push(`${String(await found.staticSummary())}\n${String(await found.staticDetails())}`);
  };
  const journey = await openReadyJourney({ db, client, taskQueue, at, rollAfterEvents: 30, startBy });
  await journey.until('ready');
  await journey.file(at);
  const { organizationId, supervisorId } = journey;
  await gateway.lookAgain({ organizationId, personId: supervisorId, journeyIds: [] });

  const { workflowId } = journey.handle;
  const about = async (id: string) => {
    const handle = client.workflow.getHandle(id);
    const found = await handle.describe();
    const { currentDetails } = await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    const lines = await linesOf(client, id);
    return [await found.staticSummary(), await found.staticDetails(), currentDetails, ...lines].join('\n');
  };
  const [own, board, staff] = await Promise.all([
    about(workflowId),
    about(journey.application.workflowId),
    about(staffWorkflowId(supervisorId)),
  ]);
  expect((await readRuns(client, workflowId)).runs).toBeGreaterThan(1);
  // What a journey was started with is shown for its first run; how it stands, for every run.
  expect(begun[0]).toMatch(/^Journey to TX-LPC, begun under rules \S+\n- Journey /);
  expect(begun[0]).toContain(journey.journeyId);
  expect(own).toMatch(/\*\*(Ready to file|With the board)\*\*, toward TX-LPC under rules \S+\. 0 weekly logs wait/);
  expect(own).toContain('\nReview journey');
  expect(own).toContain('\nThe next look');
  expect(board).toContain('Application with the board for TX-LPC');
  expect(board).toContain('\nFind submission');
  expect(staff).toContain('Clocks of a supervisor');
  expect(staff).toContain('\nReview supervisor');
  for (const text of [own, board, staff, ...begun])
    expect(text.replace('Clocks of a supervisor', '')).not.toMatch(NAMES);
}, 120_000);
