import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { tellConcerned } from '../../api/journeys/tell-concerned.ts';
import { openDatabase } from '../../db/open-database.ts';
import { runtimeUrl } from '../../db/runtime-url.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { addDays, dateAt } from '../../rules/vocabulary/plain-date.ts';
import { staffWorkflowId } from '../../workflows/staff/messages.ts';
import { beginCounting } from '../journey/begin-counting.ts';
import { WEEK_MINUTES, signTestWeek } from '../journey/log-week.ts';
import { openTestJourney } from '../journey/open-test-journey.ts';
import { startWorkerProcess } from '../journey/worker-process.ts';
import { createTestDatabase } from '../support/database.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../support/temporal.ts';

const COMMAND = fileURLToPath(new URL('../../cli/workers-promote.ts', import.meta.url));

it('a journey that began under one build is served by the next one after a promotion, and nothing is lost', async () => {
  await using stack = new AsyncDisposableStack();
  const database = stack.use(await createTestDatabase());
  const db = stack.adopt(await openDatabase(runtimeUrl(database.adminUrl)), (opened) => opened.close());
  const { client } = stack.use(await connectToTemporal());
  const folder = stack.adopt(await mkdtemp(join(tmpdir(), 'creditable-promote-')), (made) =>
    rm(made, { recursive: true, force: true }),
  );
  const taskQueue = uniqueTaskQueue('journeys');
  const variables = {
    DATABASE_URL: database.adminUrl,
    TEMPORAL_ADDRESS: temporalAddress(),
    TEMPORAL_TASK_QUEUE: taskQueue,
    DATA_DIR: folder,
    SMTP_URL: '',
    WORKER_DEPLOYMENT_NAME: `test-${randomUUID()}`,
  };
  const startBuild = async (buildId: string) =>
    stack.use(await startWorkerProcess({ ...variables, WORKER_BUILD_ID: buildId }));
  const end = async (worker: Awaited<ReturnType<typeof startBuild>>): Promise<void> => {
    worker.kill('SIGTERM');
    await once(worker, 'exit');
  };
  const promote = async (buildId: string, ...more: string[]): Promise<string> => {
    const args = [COMMAND, '--build-id', buildId, ...more];
    const env = { ...process.env, ...variables };
    return (await promisify(execFile)(process.execPath, args, { env })).stdout;
  };
  const builds = async (workflowId: string): Promise<string[]> => {
    const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
    return (events ?? []).flatMap(({ workflowTaskCompletedEventAttributes: done }) =>
      done ? [done.deploymentVersion?.buildId ?? ''] : [],
    );
  };
  const latestBuild = async (workflowId: string, expected: string): Promise<void> => {
    for (let tries = 0; (await builds(workflowId)).at(-1) !== expected; tries += 1) {
      if (tries > 200) throw new Error(`Not served by ${expected}: ${(await builds(workflowId)).join(' ')}`);
      await pause(100);
    }
  };

  // Without versions first, as an installation begins.
  const unversioned = stack.use(await startWorkerProcess({ ...variables, WORKER_BUILD_ID: '' }));
  const at = new Date().toISOString();
  const today = dateAt(at, 'America/Los_Angeles');
  const journey = await openTestJourney({ db, client, taskQueue, at });
  const { workflowId } = journey.handle;
  await beginCounting(journey, at, today);
  await expect(promote('A')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^No worker of build A of test-\S+ has asked for work yet\./),
  });

  const first = await startBuild('A');
  expect(await promote('A')).toMatch(
    /^Build A of \S+ is current; before, it was none\.\n[^]*Woke 1 in all \(1 journeys\)/,
  );
  await latestBuild(workflowId, 'A');
  await end(unversioned);
  await signTestWeek(db, journey, weekOf(addDays(today, -14)), at);
  const { organizationId, supervisorId, directorId } = journey;
  await tellConcerned(client.workflow, taskQueue, { organizationId, personId: supervisorId, journeyIds: [] });
  await latestBuild(staffWorkflowId(supervisorId), 'A');

  await startBuild('B');
  // Nothing goes to B before it is promoted, and a trial changes nothing.
  expect(await promote('B', '--dry-run')).toMatch(
    /^Would make build B of \S+ current; now it is A\.\nWould wake 2 in all/,
  );
  await expect(promote('C')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('Known builds: B, A.') });
  expect(await builds(workflowId)).not.toContain('B');
  expect(await promote('B')).toMatch(
    /Woke 2 in all \((1 journeys, 1 clocks of supervisors|1 clocks of supervisors, 1 journeys)\)/,
  );
  // Woken, both go on under B, though nobody has done anything in them.
  await latestBuild(workflowId, 'B');
  await latestBuild(staffWorkflowId(supervisorId), 'B');
  const under = async (buildId: string): Promise<number> => {
    const version = `${variables.WORKER_DEPLOYMENT_NAME}:${buildId}`;
    return (await client.workflow.count(`TemporalWorkerDeploymentVersion = '${version}'`)).count;
  };
  for (let tries = 0; (await under('B')) < 2; tries += 1) {
    if (tries > 100) throw new Error('Nobody is found under B.');
    await pause(100);
  }
  expect(await under('A')).toBe(0);
  await end(first);

  await signTestWeek(db, journey, weekOf(addDays(today, -7)), at);
  const page = () => getJourneyPage(db, { organizationId, actorId: directorId }, journey.journeyId);
  for (let tries = 0; (await page()).row.countedMinutes < 2 * WEEK_MINUTES; tries += 1) {
    if (tries > 200) throw new Error('The weeks were not counted.');
    await pause(100);
  }
  const signed = (await page()).caseFile.filter(({ action }) => action === 'week-signed');
  expect([(await page()).row.countedMinutes, signed.length]).toEqual([2 * WEEK_MINUTES, 2]);
  expect([...new Set(await builds(workflowId))]).toEqual(['', 'A', 'B']);
  expect(await promote('B')).toMatch(/^Build B of \S+ is current already\./);
}, 240_000);
