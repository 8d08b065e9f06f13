import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { readRecord } from '../../db/operations/record/read-record.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { evaluateRecord } from '../../rules/evaluate/evaluate-record.ts';
import { loadRulebook } from '../../rules/rulebooks/load-rulebook.ts';
import type { Rulebook } from '../../rules/rulebooks/rulebook.ts';
import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import type { Evaluation } from '../../rules/vocabulary/evaluation.ts';
import { addDays, dateAt, plainDate } from '../../rules/vocabulary/plain-date.ts';
import * as messages from '../../workflows/journey/messages.ts';
import { newerRules } from '../rules/support/newer-rules.ts';
import { createTestDatabase } from '../support/database.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../support/temporal.ts';
import { type TestJourney, beginCounting } from './begin-counting.ts';
import { WEEK_MINUTES, signTestWeek } from './log-week.ts';
import { openTestJourney } from './open-test-journey.ts';
import { runWorkers } from './workers.ts';

const old = loadRulebook('CA-LMFT');
/** Two hours of documentation are logged each week: of those, and of an hour of supervision, half an hour counts. */
const newer = newerRules(0.5);
const at = new Date().toISOString();
const today = dateAt(at, 'America/Los_Angeles');

describe('a program that brings newer rules', () => {
  const stack = new AsyncDisposableStack();
  let db: Database;
  let client: Client;
  let connection: NativeConnection;
  let journey: TestJourney;
  const taskQueue = uniqueTaskQueue('journeys');

  beforeAll(async () => {
    const database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    ({ client } = stack.use(await connectToTemporal()));
    connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (open) => open.close());
    await lastYear();
    // The program of today.
    stack.use(await runWorkers({ connection, taskQueue, db, presentRules: () => newer }));
  }, 180_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  /** The program of last year: the journey is opened, its first week is counted. */
  async function lastYear(): Promise<void> {
    await using _ = await runWorkers({ connection, taskQueue, db });
    journey = await openTestJourney({ db, client, taskQueue, at, rollAfterEvents: 80 });
    await beginCounting(journey, at, today);
    await signTestWeek(db, journey, weekOf(addDays(today, -14)), at);
    await evaluated(({ ledger }) => countedIn(ledger) === WEEK_MINUTES);
  }

  const page = () =>
    getJourneyPage(db, { organizationId: journey.organizationId, actorId: journey.directorId }, journey.journeyId);
  const adopt = ({ sha256 }: Rulebook, key?: string) =>
    journey.send(
      messages.adoptRules,
      journey.command('director', { sha256, reason: 'The board asks for it.' }, new Date().toISOString(), key),
    );

  /** Waits until the journey was counted so that something holds. */
  async function evaluated(holds: (evaluation: Evaluation) => boolean): Promise<Evaluation> {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
      const { evaluation } = await page();
      if (evaluation !== null && holds(evaluation)) return evaluation;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('It was not counted so within a minute.');
  }

  const direct = async (rulebook: Rulebook, asOf: string) =>
    evaluateRecord({ rulebook, record: (await readRecord(db, journey)).record, asOf: plainDate(asOf) });

  it('changes no earlier decision, and goes on counting under the rules that the journey is pinned to', async () => {
    const before = await page();
    expect(before.evaluation).toEqual(await direct(old, before.evaluation?.asOf ?? ''));
    await signTestWeek(db, journey, weekOf(addDays(today, -7)), at);
    const after = await evaluated(({ ledger }) => countedIn(ledger) === 2 * WEEK_MINUTES);
    expect(after).toEqual(await direct(old, after.asOf));
    expect(after.rulebook.sha256).toBe(old.sha256);
  }, 120_000);

  it('counts anew under the newer rules once they are adopted, and only once for one key', async () => {
    const key = randomUUID();
    const receipt = await adopt(newer, key);
    expect(receipt).not.toHaveProperty('rulebook');
    expect(await adopt(newer, key)).toEqual(receipt);
    const counted = await evaluated(({ rulebook }) => rulebook.sha256 === newer.sha256);
    expect(counted).toEqual(await direct(newer, counted.asOf));
    expect(countedIn(counted.ledger)).toBeLessThan(2 * WEEK_MINUTES);
    const { caseFile, rulebook } = await page();
    expect(caseFile.filter(({ action }) => action === 'rules-adopted')).toHaveLength(1);
    expect(rulebook.sha256).toBe(newer.sha256);
  }, 120_000);

  it('refuses what holds already and what it does not know, and keeps nothing of it', async () => {
    const steps = (await page()).caseFile.length;
    await expect(adopt(newer)).rejects.toMatchObject({ cause: { type: 'RULES_ALREADY_PINNED' } });
    await expect(adopt(newerRules(3))).rejects.toMatchObject({ cause: { type: 'RULES_CHANGED' } });
    expect((await page()).caseFile).toHaveLength(steps);
  }, 60_000);

  it('carries the adopted rules into the next run of the journey', async () => {
    const first = (await journey.handle.describe()).runId;
    for (let exams = 0; (await journey.handle.describe()).runId === first; exams += 1) {
      if (exams > 40) throw new Error('The journey did not continue as new.');
      await journey.send(messages.recordFacts, journey.command('director', { exams: [] }, at));
    }
    const { rulebook } = await journey.handle.query(messages.journeyState);
    expect(rulebook).toEqual({ license: 'CA-LMFT', version: newer.identity.version, sha256: newer.sha256 });
    await expect(adopt(newer)).rejects.toMatchObject({ cause: { type: 'RULES_ALREADY_PINNED' } });
  }, 120_000);

  it('goes back to the rules it had, word for word, and counts as before', async () => {
    await adopt(old);
    const counted = await evaluated(({ rulebook }) => rulebook.sha256 === old.sha256);
    expect(counted).toEqual(await direct(old, counted.asOf));
    expect(countedIn(counted.ledger)).toBe(2 * WEEK_MINUTES);
    expect((await journey.handle.query(messages.journeyState)).rulebook.sha256).toBe(old.sha256);
  }, 120_000);
});

function countedIn(ledger: Evaluation['ledger']): number {
  return ledger.reduce((sum, { counted }) => sum + counted, 0);
}
