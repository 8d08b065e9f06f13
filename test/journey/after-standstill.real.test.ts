import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { inSession } from '../../db/session.ts';
import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { addDays, dateAt } from '../../rules/vocabulary/plain-date.ts';
import { journeyState, lookAgain } from '../../workflows/journey/messages.ts';
import { createTestDatabase } from '../support/database.ts';
import { type TestMailbox, startMailbox } from '../support/smtp.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../support/temporal.ts';
import { type TestJourney, beginCounting } from './begin-counting.ts';
import { submitTestWeek } from './log-week.ts';
import { openTestJourney } from './open-test-journey.ts';
import { runWorkers } from './workers.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** The ladder of an unsigned week has five rungs, the last after thirty days: all of them are past. */
const SUBMITTED_AT = new Date(Date.now() - 40 * DAY_MS).toISOString();

describe('a weekly log that was submitted before everything stood still for weeks', () => {
  const stack = new AsyncDisposableStack();
  const taskQueue = uniqueTaskQueue('standstill');
  let db: Database;
  let client: Client;
  let connection: NativeConnection;
  let mailbox: TestMailbox;
  let journey: TestJourney;

  beforeAll(async () => {
    const database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    mailbox = stack.use(await startMailbox());
    ({ client } = stack.use(await connectToTemporal()));
    connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (open) => open.close());
  }, 60_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const work = () => runWorkers({ connection, taskQueue, db, smtpUrl: mailbox.url });
  const told = () =>
    inSession(db, journey.organizationId, ({ ask }) =>
      ask<{ tone: string }>("select tone from notice where obligation_id like 'sign-week:%' order by tone"),
    );
  const until = async (met: () => Promise<boolean>): Promise<void> => {
    for (const end = Date.now() + 20_000; !(await met()) && Date.now() < end;) await pause(200);
  };
  const state = () => journey.handle.query(journeyState);
  const delivered = () => until(async () => (await state()).undelivered.length === 0);

  it('is told once to each person, by the latest word, however many were missed', async () => {
    await using workers = await work();
    void workers;
    journey = await openTestJourney({ db, client, taskQueue, at: SUBMITTED_AT });
    const on = dateAt(SUBMITTED_AT, 'America/Los_Angeles');
    await beginCounting(journey, SUBMITTED_AT, on);
    await submitTestWeek(db, journey, weekOf(addDays(on, -7)), SUBMITTED_AT);
    await until(async () => (await told()).length > 0);
    await delivered();
    expect((await told()).map(({ tone }) => tone)).toEqual(['decision', 'reminder']);
  }, 60_000);

  it('is not told again by workers that come back, nor by a look that follows', async () => {
    const mails = mailbox.mails.length;
    await using workers = await work();
    void workers;
    await journey.handle.signal(lookAgain);
    await until(async () => !(await state()).uncounted);
    await delivered();
    expect(await told()).toHaveLength(2);
    expect(mailbox.mails.length).toBe(mails);
  }, 60_000);
});
