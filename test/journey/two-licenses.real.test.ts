import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { addWeeks, weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import * as messages from '../../workflows/journey/messages.ts';
import { createTestDatabase } from '../support/database.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../support/temporal.ts';
import { type TestJourney, beginCounting } from './begin-counting.ts';
import { WEEK_MINUTES, signTestWeek } from './log-week.ts';
import { openTestJourney } from './open-test-journey.ts';
import { runWorkers } from './workers.ts';

const at = new Date().toISOString();
const today = dateAt(at, 'America/Los_Angeles');
const lastWeek = addWeeks(weekOf(today), -1);

describe('one week of work toward two licenses', () => {
  const stack = new AsyncDisposableStack();
  let db: Database;
  let client: Client;
  let first: TestJourney;
  let second: TestJourney;

  beforeAll(async () => {
    const database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    ({ client } = stack.use(await connectToTemporal()));
    const connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (open) =>
      open.close(),
    );
    const taskQueue = uniqueTaskQueue('two');
    stack.use(await runWorkers({ connection, taskQueue, db }));
    first = await openTestJourney({ db, client, taskQueue, at });
    await beginCounting(first, at, today);
    second = await openTestJourney({ db, client, taskQueue, at, license: 'CA-LPCC', people: first.people });
    await beginCounting(second, at, today);
  }, 120_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const loggedIn = async ({ organizationId, directorId, journeyId }: TestJourney): Promise<number> => {
    return (await getJourneyPage(db, { organizationId, actorId: directorId }, journeyId)).row.loggedMinutes;
  };
  const becomes = async (journey: TestJourney, minutes: number): Promise<void> => {
    for (const until = Date.now() + 30_000; Date.now() < until; await pause(200)) {
      if ((await loggedIn(journey)) === minutes) return;
    }
    expect(await loggedIn(journey)).toBe(minutes);
  };

  it('is logged and signed once; the other journey counts it by itself', async () => {
    const body = { sourceJourneyId: first.journeyId, fromWeek: lastWeek };
    await second.send(messages.shareLog, second.command('supervisee', body, at));
    await becomes(second, 0);
    await signTestWeek(db, first, lastWeek, at);
    await becomes(first, WEEK_MINUTES);
    await becomes(second, WEEK_MINUTES);
    const { weeks } = await getJourneyPage(
      db,
      { organizationId: first.organizationId, actorId: first.directorId },
      second.journeyId,
    );
    expect(weeks).toEqual([
      expect.objectContaining({ week: lastWeek, weeklyLogs: [expect.objectContaining({ status: 'signed' })] }),
    ]);
  }, 60_000);

  it('taken back, it counts where it was logged and nowhere else', async () => {
    const own = second.command('supervisee', { sourceJourneyId: first.journeyId }, at);
    await second.send(messages.endSharedLog, own);
    await becomes(second, 0);
    expect(await loggedIn(first)).toBe(WEEK_MINUTES);
  }, 60_000);
});
