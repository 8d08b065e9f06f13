import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { sendStep, startRollout } from '../../../api/journeys/reach-rollout.ts';
import { type Database, openDatabase } from '../../../db/open-database.ts';
import { openJourney } from '../../../db/operations/journey/open-journey.ts';
import { openRollout } from '../../../db/operations/rollout/open-rollout.ts';
import { addPerson } from '../../../db/operations/person/add-person.ts';
import { findNotices } from '../../../db/views/find-notices.ts';
import { getRollout } from '../../../db/views/find-rollouts.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { addPersonSchema } from '../../../rules/vocabulary/commands/add-person.ts';
import type { RolloutChoice, RolloutStep } from '../../../rules/vocabulary/rollout.ts';
import { addDays, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { JOURNEY_WORKFLOW, journeyState, journeyWorkflowId } from '../../../workflows/journey/messages.ts';
import { newerRules } from '../../rules/support/newer-rules.ts';
import { createTestDatabase } from '../../support/database.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../../support/temporal.ts';
import { type TestJourney, beginCounting } from '../begin-counting.ts';
import { signTestWeek } from '../log-week.ts';
import { openTestJourney } from '../open-test-journey.ts';
import { runWorkers } from '../workers.ts';

const old = loadRulebook('CA-LMFT');
/** Of two hours of documentation and one of supervision in a week, half an hour counts. */
const newer = newerRules(0.5);
const at = new Date().toISOString();
const today = dateAt(at, 'America/Los_Angeles');
const OTHERS = 24;

describe('newer rules for all journeys of a license', () => {
  const stack = new AsyncDisposableStack();
  let db: Database;
  let client: Client;
  let journey: TestJourney;
  const taskQueue = uniqueTaskQueue('journeys');

  beforeAll(async () => {
    const database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    ({ client } = stack.use(await connectToTemporal()));
    const connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (open) =>
      open.close(),
    );
    stack.use(await runWorkers({ connection, taskQueue, db, presentRules: () => newer }));
    journey = await openTestJourney({ db, client, taskQueue, at });
    await beginCounting(journey, at, today);
    await signTestWeek(db, journey, weekOf(addDays(today, -7)), at);
    await Promise.all(Array.from({ length: OTHERS }, (_, number) => openAnother(number)));
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const acting = () => ({ organizationId: journey.organizationId, actorId: journey.directorId });
  const command = <Body>(body: Body) => ({ ...acting(), key: randomUUID(), at: new Date().toISOString(), body });
  const step = (rolloutId: string, what: RolloutStep, which?: RolloutChoice) =>
    sendStep(client.workflow, command({ rolloutId, step: what, ...(which === undefined ? {} : { which }) }));
  const pinned = async (journeyId: string) =>
    (await client.workflow.getHandle(journeyWorkflowId(journeyId)).query(journeyState)).rulebook.sha256;

  /** A journey of somebody who has logged nothing: newer rules change nothing for them. */
  async function openAnother(number: number): Promise<void> {
    const zone = 'America/Los_Angeles';
    const email = `${randomUUID()}@example.test`;
    const person = addPersonSchema.parse({ name: `Person ${number}`, email, timeZone: zone, roles: ['supervisee'] });
    const { subjectId: superviseeId } = await addPerson(db, command(person));
    const rulebook = { version: old.identity.version, sha256: old.sha256 };
    const body = { superviseeId, license: 'CA-LMFT' as const };
    const opened = await openJourney(db, { ...command(body), rulebook: { ...rulebook, document: old } });
    const journeyId = opened.subjectId;
    const { organizationId } = journey;
    const start = { organizationId, journeyId, superviseeId, rulebook: { license: 'CA-LMFT' as const, ...rulebook } };
    await client.workflow.start(JOURNEY_WORKFLOW, {
      workflowId: journeyWorkflowId(journeyId),
      taskQueue,
      args: [start],
    });
  }

  async function open(): Promise<string> {
    const asked = command({ license: 'CA-LMFT' as const, reason: 'The law changed.' });
    // Nobody is told before nine in the morning: of a change of yesterday, they are told at any hour.
    const at = new Date(Date.now() - 86_400_000).toISOString();
    const { subjectId: rolloutId } = await openRollout(db, { ...asked, at }, newer);
    await startRollout(client.workflow, taskQueue, {
      organizationId: journey.organizationId,
      rolloutId,
      state: 'previewing',
    });
    return rolloutId;
  }

  async function until(rolloutId: string, holds: (rollout: Awaited<ReturnType<typeof getRollout>>) => boolean) {
    for (const deadline = Date.now() + 120_000; Date.now() < deadline;) {
      const rollout = await getRollout(db, acting(), rolloutId);
      if (holds(rollout)) return rollout;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('It did not come to it within two minutes.');
  }

  it('are previewed person by person, change nothing, and tell those whose result changes', async () => {
    const rolloutId = await open();
    await expect(open()).rejects.toMatchObject({ code: 'ROLLOUT_EXISTS' });
    const rollout = await until(rolloutId, ({ state }) => state === 'previewed');
    expect(rollout).toMatchObject({ journeys: OTHERS + 1, previewed: OTHERS + 1, losing: 1, gaining: 0, adopted: 0 });
    expect(rollout.items[0]).toMatchObject({ journeyId: journey.journeyId, changed: true, gainedMinutes: -150 });
    expect(await pinned(journey.journeyId)).toBe(old.sha256);
    await until(rolloutId, () => true);
    for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
      const told = (await findNotices(db, acting(), null)).filter(({ subject }) => subject.includes('New rules'));
      if (told.length === 2) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const told = (await findNotices(db, acting(), null)).filter(({ subject }) => subject.includes('New rules'));
    expect(told.map(({ recipientName }) => recipientName).sort()).toEqual(['Alex Associate', 'Sam Supervisor']);
    await step(rolloutId, 'cancel');
    await expect(step(rolloutId, 'adopt')).rejects.toMatchObject({});
    expect((await getRollout(db, acting(), rolloutId)).state).toBe('canceled');
  }, 240_000);

  it('are adopted for those who lose nothing, in batches that can be paused, resumed and taken back', async () => {
    const rolloutId = await open();
    await until(rolloutId, ({ state }) => state === 'previewed');
    await step(rolloutId, 'adopt', 'unharmed');
    await until(rolloutId, ({ adopted }) => adopted > 0);
    await step(rolloutId, 'pause').catch(() => undefined);
    const paused = await getRollout(db, acting(), rolloutId);
    if (paused.state === 'paused') {
      await step(rolloutId, 'resume');
      await step(rolloutId, 'take-back');
      const back = await until(rolloutId, ({ state }) => state === 'canceled');
      expect(back.adopted).toBe(0);
      const [first] = back.items.filter(({ state }) => state === 'taken-back');
      expect(await pinned(first?.journeyId ?? '')).toBe(old.sha256);
    } else await until(rolloutId, ({ state }) => state === 'adopted');
    expect(await pinned(journey.journeyId)).toBe(old.sha256);
  }, 240_000);

  it('are adopted for everybody, once', async () => {
    const rolloutId = await open();
    await until(rolloutId, ({ state }) => state === 'previewed');
    await step(rolloutId, 'adopt');
    const rollout = await until(rolloutId, ({ state }) => state === 'adopted');
    expect(rollout.failed).toBe(0);
    expect(rollout.items.every(({ state }) => state === 'adopted')).toBe(true);
    expect(await pinned(journey.journeyId)).toBe(newer.sha256);
    await expect(open()).rejects.toMatchObject({ code: 'ROLLOUT_EMPTY' });
  }, 240_000);
});
