import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NativeConnection } from '@temporalio/worker';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { gatherPacket } from '../../db/operations/packet/gather-packet.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { getWeeklyLog } from '../../db/views/get-weekly-log.ts';
import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { addDays, dateAt } from '../../rules/vocabulary/plain-date.ts';
import * as messages from '../../workflows/journey/messages.ts';
import { createTestDatabase } from '../support/database.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../support/temporal.ts';
import { type TestJourney, beginCounting } from './begin-counting.ts';
import { WEEK_MINUTES, submitTestWeek } from './log-week.ts';
import { openTestJourney } from './open-test-journey.ts';
import { runWorkers } from './workers.ts';

const at = new Date().toISOString();
const today = dateAt(at, 'America/Los_Angeles');
const week = weekOf(addDays(today, -14));

describe('a journey of which a signed week is corrected', () => {
  const stack = new AsyncDisposableStack();
  let db: Database;
  let journey: TestJourney;
  let weeklyLogId: string;

  beforeAll(async () => {
    const database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    const { client } = stack.use(await connectToTemporal());
    const taskQueue = uniqueTaskQueue('journeys');
    const connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (open) =>
      open.close(),
    );
    stack.use(await runWorkers({ connection, taskQueue, db }));
    journey = await openTestJourney({ db, client, taskQueue, at });
    await beginCounting(journey, at, today);
  }, 180_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const acting = () => ({ organizationId: journey.organizationId, actorId: journey.directorId });
  const log = () => getWeeklyLog(db, acting(), weeklyLogId);
  const amend = (actor: 'supervisee' | 'supervisor' | 'director', version: number) =>
    journey.send(
      messages.amendWeek,
      journey.command(actor, { weeklyLogId, version, reason: 'Monday was four hours.' }, new Date().toISOString()),
    );

  async function sign(): Promise<void> {
    const { contentSha256 } = await log();
    await journey.send(messages.signWeek, journey.command('supervisor', { weeklyLogId, contentSha256 }, at));
  }

  async function counted(minutes: number): Promise<void> {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
      if ((await getJourneyPage(db, acting(), journey.journeyId)).row.countedMinutes === minutes) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${String(minutes)} minutes were not counted within a minute.`);
  }

  it('refuses to reopen what still waits, leaving no trace in the journey', async () => {
    ({ weeklyLogId } = await submitTestWeek(db, journey, week, at));
    const before = (await journey.handle.describe()).historyLength;
    await expect(amend('supervisee', 1)).rejects.toMatchObject({ cause: { type: 'WEEK_NOT_SIGNED' } });
    expect((await journey.handle.describe()).historyLength).toBe(before);
  }, 60_000);

  it('counts the week when it is signed, no longer when the signature is void, and again when it is signed anew', async () => {
    await sign();
    await counted(WEEK_MINUTES);
    await amend('supervisor', 1);
    await counted(0);
    await journey.send(messages.submitWeek, journey.command('supervisee', { week }, new Date().toISOString()));
    expect(await log()).toMatchObject({ status: 'submitted', version: 2 });
    await sign();
    await counted(WEEK_MINUTES);
  }, 120_000);

  it('prints in the packet only the valid version, and names the void one', async () => {
    const { weeklyLogs } = await gatherPacket(db, journey);
    expect(weeklyLogs).toMatchObject([
      {
        status: 'signed',
        totalMinutes: WEEK_MINUTES,
        signature: { contentSha256: (await log()).contentSha256 },
        voids: [
          {
            version: 1,
            signerName: 'Sam Supervisor',
            voidedByName: 'Sam Supervisor',
            reason: 'Monday was four hours.',
          },
        ],
      },
    ]);
    expect(weeklyLogs[0]?.lines).toHaveLength(4);
  }, 60_000);
});
