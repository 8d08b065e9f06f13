import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { runtimeUrl } from '../../db/runtime-url.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { addDays, dateAt } from '../../rules/vocabulary/plain-date.ts';
import * as messages from '../../workflows/journey/messages.ts';
import { createTestDatabase } from '../support/database.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../support/temporal.ts';
import { type TestJourney, beginCounting } from './begin-counting.ts';
import { WEEK_MINUTES, submitTestWeek } from './log-week.ts';
import { openTestJourney } from './open-test-journey.ts';
import { startWorkerProcess } from './worker-process.ts';

describe('a worker killed between a signature and its count', () => {
  it('loses nothing: the next worker counts the signed week, once', async () => {
    await using stack = new AsyncDisposableStack();
    const database = stack.use(await createTestDatabase());
    const db = await openDatabase(runtimeUrl(database.adminUrl));
    stack.defer(() => db.close());
    const { client } = stack.use(await connectToTemporal());
    const dataDir = await mkdtemp(join(tmpdir(), 'creditable-kill-'));
    stack.defer(() => rm(dataDir, { recursive: true, force: true }));
    const taskQueue = uniqueTaskQueue('journeys');
    const variables = {
      DATABASE_URL: database.adminUrl,
      TEMPORAL_ADDRESS: temporalAddress(),
      TEMPORAL_TASK_QUEUE: taskQueue,
      DATA_DIR: dataDir,
      SMTP_URL: '',
    };
    const first = stack.use(await startWorkerProcess(variables));
    const at = new Date().toISOString();
    const journey = await openTestJourney({ db, client, taskQueue, at });
    const today = dateAt(at, 'America/Los_Angeles');
    await beginCounting(journey, at, today);
    const log = await submitTestWeek(db, journey, weekOf(addDays(today, -7)), at);

    await until(async () => (await loggedMinutes(db, journey)) === WEEK_MINUTES);
    // Counting waits for this lock, so that the worker is killed when the signature is kept and not yet counted.
    const held = await holdEvaluations(database.adminUrl);
    const sign = journey.command('supervisor', { weeklyLogId: log.weeklyLogId, contentSha256: log.contentSha256 }, at);
    const receipt = await journey.send(messages.signWeek, sign);
    await pause(500);
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(await countedMinutes(db, journey)).toBe(0);
    await held.release();

    stack.use(await startWorkerProcess(variables));
    await until(async () => (await countedMinutes(db, journey)) === WEEK_MINUTES);
    expect(await journey.send(messages.signWeek, sign)).toEqual(receipt);
    const { caseFile } = await getJourneyPage(
      db,
      { organizationId: journey.organizationId, actorId: journey.directorId },
      journey.journeyId,
    );
    expect(caseFile.filter((step) => step.action === 'week-signed')).toHaveLength(1);
  }, 240_000);
});

/** Minutes that count by the latest evaluation. */
async function countedMinutes(db: Database, { organizationId, directorId, journeyId }: TestJourney): Promise<number> {
  return (await getJourneyPage(db, { organizationId, actorId: directorId }, journeyId)).row.countedMinutes;
}

/** Whether the week was counted at all, signed or not. */
async function loggedMinutes(db: Database, { organizationId, directorId, journeyId }: TestJourney): Promise<number> {
  return (await getJourneyPage(db, { organizationId, actorId: directorId }, journeyId)).row.loggedMinutes;
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 90_000;
  while (!(await reached())) {
    if (Date.now() > deadline) throw new Error('It did not come to it within 90 s.');
    await pause(200);
  }
}

/** Keeps anybody from writing an evaluation, as another transaction would, until it is released; reading goes on. */
async function holdEvaluations(adminUrl: string): Promise<{ release(): Promise<void> }> {
  const client = new pg.Client({ connectionString: adminUrl });
  // When the test has failed, its database is dropped under the lock.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('begin; lock table evaluation in share row exclusive mode');
  return {
    async release() {
      await client.query('rollback');
      await client.end();
    },
  };
}
