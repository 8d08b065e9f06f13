import { describe, expect, it } from '@jest/globals';
import { NativeConnection } from '@temporalio/worker';
import { connectJourneys } from '../../api/journeys/connect-journeys.ts';
import { openDatabase } from '../../db/open-database.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { plainDate } from '../../rules/vocabulary/plain-date.ts';
import * as messages from '../../workflows/journey/messages.ts';
import { WEEK_MINUTES } from '../journey/log-week.ts';
import { countedBy, liveLong } from '../journey/long-life.ts';
import { openTestJourney } from '../journey/open-test-journey.ts';
import { readRuns } from '../journey/read-runs.ts';
import { openTimeTravel } from '../journey/time-travel.ts';
import { runWorkers } from '../journey/workers.ts';
import { createTestDatabase } from '../support/database.ts';
import { connectToTemporal, temporalAddress, testKeys, uniqueTaskQueue } from '../support/temporal.ts';
import { count, evidence } from './evidence.ts';

const WEEKS = 520;
/** One week in half a year is logged, so that ten years take a minute or two; the clock runs through all of them. */
const EVERY = 26;
const ROLL_AFTER_EVENTS = 300;
const COMMANDS = 120;

describe('promise 8: a journey may run ten years', () => {
  it('its history stays short, its state small, and its totals equal a direct count', async () => {
    const begun = performance.now();
    await using travel = await openTimeTravel();
    const life = await liveLong(travel, { weeks: WEEKS, every: EVERY, rollAfterEvents: ROLL_AFTER_EVENTS });
    const { kept, direct, runs, longestHistory, stateBytes } = life;
    expect(runs).toBeGreaterThan(2);
    expect(longestHistory).toBeLessThan(1000);
    expect(stateBytes).toBeLessThan(50_000);
    expect(life.logLines).toBe(4 * life.weeksLogged);
    expect(kept).toEqual(direct);
    expect(life.countedMinutes).toBe(countedBy(direct));
    // Six years of two weeks each, twelve hours a week: older hours are lost, the younger all count.
    expect(life.countedMinutes).toBeGreaterThan(10 * WEEK_MINUTES);
    const found =
      `${String(WEEKS)} weeks of which ${String(life.weeksLogged)} were logged, ${count(life.events)} events in ` +
      `${String(runs)} runs, the longest of ${String(longestHistory)}, a state of at most ${count(stateBytes)} bytes; ` +
      `${count(life.countedMinutes)} minutes counted, equal to a direct count`;
    evidence(8, 'a journey may run ten years', found, null, begun);
  }, 900_000);

  it('commands sent while one run hands over to the next are all applied, each once', async () => {
    const begun = performance.now();
    await using stack = new AsyncDisposableStack();
    const database = stack.use(await createTestDatabase());
    const db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    const address = temporalAddress();
    const connection = stack.adopt(await NativeConnection.connect({ address }), (opened) => opened.close());
    const { client } = stack.use(await connectToTemporal());
    const taskQueue = uniqueTaskQueue('hand-over');
    stack.use(await runWorkers({ connection, taskQueue, db }));
    const gateway = stack.adopt(
      connectJourneys({ address, namespace: 'default', taskQueue, patienceMs: 60_000, keys: testKeys() }),
      (opened) => opened.close(),
    );
    const at = new Date().toISOString();
    // So few events that every few commands a run ends, while others are on their way.
    const journey = await openTestJourney({ client, db, taskQueue, at, rollAfterEvents: 25 });
    const commands = Array.from({ length: COMMANDS }, (_, number) =>
      journey.command(
        'director',
        { exams: [{ exam: `Exam ${String(number)}`, passedOn: plainDate('2026-01-05') }] },
        at,
      ),
    );
    const queue = commands.values();
    const receipts: unknown[] = [];
    const send = async (): Promise<void> => {
      for (const command of queue) receipts.push(await gateway.send(messages.recordFacts, command));
    };
    await Promise.all(Array.from({ length: 6 }, send));
    expect(receipts).toHaveLength(COMMANDS);
    const effects = await withClient(database.adminUrl, async (sql) => {
      const exams = await sql.query('select exam from exam where journey_id = $1', [journey.journeyId]);
      const keys = commands.map(({ key }) => key);
      const audit = await sql.query('select command_key from audit_entry where command_key = any ($1)', [keys]);
      return { exams: exams.rows.map(({ exam }) => exam as string), audited: audit.rowCount };
    });
    expect(effects.exams.sort()).toEqual(commands.map((_, number) => `Exam ${String(number)}`).sort());
    expect(effects.audited).toBe(COMMANDS);
    const { runs } = await readRuns(client, journey.handle.workflowId);
    expect(runs).toBeGreaterThan(5);
    const found = `${String(COMMANDS)} commands, 6 at a time, over ${String(runs)} runs: ${String(receipts.length)} receipts, ${String(effects.audited)} rows, 0 dropped, 0 twice`;
    evidence(8, 'nothing is dropped at a hand-over', found, null, begun);
  }, 180_000);
});
