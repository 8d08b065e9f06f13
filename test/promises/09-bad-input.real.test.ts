import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- a client that garbles is no client of ours.
import { Client, type WorkflowHandle, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure, type Payload } from '@temporalio/common';
import { NativeConnection } from '@temporalio/worker';
import fc from 'fast-check';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { recordFacts } from '../../db/operations/journey/record-facts.ts';
import { addDays, dateAt, plainDate } from '../../rules/vocabulary/plain-date.ts';
import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { isErrorCode } from '../../rules/vocabulary/errors.ts';
import { createPayloadCodec } from '../../temporal/codec/payload-codec.ts';
import { BODY_SHAPES } from '../../workflows/journey/body-shapes.ts';
import * as messages from '../../workflows/journey/messages.ts';
import { type TestJourney, beginCounting } from '../journey/begin-counting.ts';
import { submitTestWeek } from '../journey/log-week.ts';
import { openTestJourney } from '../journey/open-test-journey.ts';
import { runWorkers } from '../journey/workers.ts';
import { createTestDatabase } from '../support/database.ts';
import { connectToTemporal, temporalAddress, testKeys, uniqueTaskQueue } from '../support/temporal.ts';
import { type BadCommand, arbitraryBadCommand } from './bad-input/bad-commands.ts';
import { count, evidence } from './evidence.ts';

const SEED = 9;
const JOURNEYS = 5;
const UPDATES = 10_000;
/** The server lets so many updates wait in one journey. */
const IN_FLIGHT = 10;

/** A journey with a week that waits for its signature, and the command that signs it. */
interface Waiting {
  readonly journey: TestJourney;
  readonly sign: () => Promise<unknown>;
}

describe('promise 9: bad input cannot stall a journey', () => {
  it('is refused with a code of the catalog, leaves no trace, and the next good command works at once', async () => {
    const begun = performance.now();
    await using stack = new AsyncDisposableStack();
    const { client, db, taskQueue } = await open(stack);
    const waiting = await Promise.all(Array.from({ length: JOURNEYS }, () => openWaiting({ client, db, taskQueue })));
    const before = await settledLengthsOf(waiting);

    const tallies = await Promise.all(
      waiting.map(({ journey }, index) => {
        const { organizationId, journeyId, superviseeId: actorId } = journey;
        const sender = { organizationId, journeyId, actorId, at: new Date().toISOString() };
        const seed = SEED + index;
        return sendAll(journey.handle, fc.sample(arbitraryBadCommand(sender), { numRuns: UPDATES / JOURNEYS, seed }));
      }),
    );
    const unexpected = tallies.flatMap((tally) => tally.unexpected);
    expect(unexpected.slice(0, 10)).toEqual([]);
    const unreadable = await Promise.all(waiting.map(({ journey }) => sendUnreadable(client, journey)));
    expect(unreadable.flat()).not.toContain('taken');
    expect(await lengthsOf(waiting)).toEqual(before);

    const seconds = await Promise.all(waiting.map(({ sign }) => secondsOf(sign)));
    const codes = new Map<string, number>();
    for (const { refused } of tallies) for (const code of refused) codes.set(code, (codes.get(code) ?? 0) + 1);
    expect([...codes.values()].reduce((sum, one) => sum + one, 0)).toBe(UPDATES);
    const told = [...codes].map(([code, times]) => `${count(times)} ${code}`).join(', ');
    const slowest = Math.max(...seconds);
    expect(slowest).toBeLessThan(10);
    const found =
      `${count(UPDATES)} bad updates of ${String(Object.keys(BODY_SHAPES).length)} commands to ${String(JOURNEYS)} journeys, ${String(IN_FLIGHT)} at a time in each: ` +
      `${told}, 0 taken; ${count(unreadable.flat().length)} that nobody can read refused, too; history lengths ` +
      `${before.join(', ')} unchanged; the next signature within ${slowest.toFixed(2)} s`;
    evidence(9, 'bad input cannot stall a journey', found, SEED, begun);
  }, 600_000);

  it('that only the database can judge is refused in its turn and holds up nobody', async () => {
    await using stack = new AsyncDisposableStack();
    const { client, db, taskQueue } = await open(stack);
    const { journey, sign } = await openWaiting({ client, db, taskQueue });
    const at = new Date().toISOString();
    const stranger = '00000000-0000-4000-8000-000000000000';
    const refused = await Promise.all([
      codeOf(journey.handle, 'signAgreement', [journey.command('supervisor', { agreementId: stranger }, at)]),
      codeOf(journey.handle, 'recordFacts', [{ ...journey.command('director', {}, at), actorId: stranger }]),
      codeOf(journey.handle, 'submitWeek', [journey.command('supervisee', { week: '2050-W01' }, at)]),
      codeOf(journey.handle, 'submitWeek', [journey.command('supervisee', { week: '2020-W01' }, at)]),
    ]);
    expect(refused).toEqual(['AGREEMENT_NOT_FOUND', 'PERSON_NOT_FOUND', 'WEEK_NOT_STARTED', 'NOTHING_TO_SUBMIT']);
    expect(await secondsOf(sign)).toBeLessThan(10);
  }, 120_000);

  it('that no database can keep is refused there for good, instead of being tried for ever', async () => {
    await using stack = new AsyncDisposableStack();
    const { client, db, taskQueue } = await open(stack);
    const at = new Date().toISOString();
    const journey = await openTestJourney({ client, db, taskQueue, at });
    const exams = [{ exam: 'Law\0', passedOn: plainDate('2026-01-05') }];
    for (const body of [{ exams }, { answers: { practicum: 'x\0' } }]) {
      const refused = recordFacts(db, journey.command('director', body, at));
      await expect(refused).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    }
  }, 120_000);
});

async function open(stack: AsyncDisposableStack): Promise<{ client: Client; db: Database; taskQueue: string }> {
  const database = stack.use(await createTestDatabase());
  const db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
  const taskQueue = uniqueTaskQueue('bad-input');
  const connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (opened) =>
    opened.close(),
  );
  stack.use(await runWorkers({ connection, taskQueue, db }));
  return { client: stack.use(await connectToTemporal()).client, db, taskQueue };
}

async function openWaiting(place: { client: Client; db: Database; taskQueue: string }): Promise<Waiting> {
  const at = new Date().toISOString();
  const today = dateAt(at, 'America/Los_Angeles');
  const journey = await openTestJourney({ ...place, at });
  await beginCounting(journey, at, today);
  const { weeklyLogId, contentSha256 } = await submitTestWeek(place.db, journey, weekOf(addDays(today, -7)), at);
  const command = journey.command('supervisor', { weeklyLogId, contentSha256 }, at);
  return { journey, sign: () => journey.send(messages.signWeek, command) };
}

function lengthsOf(waiting: readonly Waiting[]): Promise<number[]> {
  return Promise.all(waiting.map(async ({ journey }) => (await journey.handle.describe()).historyLength));
}

/** The lengths once nothing is on its way any more: the count of the last command adds to a history after its answer. */
async function settledLengthsOf(waiting: readonly Waiting[]): Promise<number[]> {
  for (let lengths = await lengthsOf(waiting); ;) {
    await pause(3000);
    const states = await Promise.all(waiting.map(({ journey }) => journey.handle.query(messages.journeyState)));
    const later = await lengthsOf(waiting);
    if (states.every(({ uncounted }) => !uncounted) && String(later) === String(lengths)) return later;
    lengths = later;
  }
}

/** Sends everything to one journey, so many at a time as the server lets wait. */
async function sendAll(handle: WorkflowHandle, commands: readonly BadCommand[]) {
  const refused: string[] = [];
  const unexpected: string[] = [];
  const queue = commands.values();
  const send = async (): Promise<void> => {
    for (const { name, wrong, args, expected } of queue) {
      const code = await codeOf(handle, name, args);
      refused.push(code);
      if (code !== expected || !isErrorCode(code)) unexpected.push(`${name}, ${wrong}: ${code}`);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, send));
  return { refused, unexpected };
}

/** What is no JSON, and names that no command has: the library refuses both before anything of ours runs. */
async function sendUnreadable(client: Client, { handle }: TestJourney): Promise<string[]> {
  const { decode } = createPayloadCodec(testKeys(), 'default');
  const garbling = { encode: (payloads: Payload[]) => Promise.resolve(payloads.map(garble)), decode };
  const { connection } = client;
  const garbled = new Client({ connection, dataConverter: { payloadCodecs: [garbling] } });
  const badly = garbled.workflow.getHandle(handle.workflowId);
  const names = ['noSuchCommand', 'constructor', '__proto__', 'hasOwnProperty'];
  return Promise.all([
    ...names.map((name) => codeOf(handle, name, [{ any: 'thing' }])),
    ...['submitWeek', 'signWeek', 'recordFacts'].map((name) => codeOf(badly, name, [{ any: 'thing' }])),
  ]);
}

function garble(payload: Payload): Payload {
  return { ...payload, data: Buffer.from('{"any": "th') };
}

async function codeOf(handle: WorkflowHandle, name: string, args: readonly unknown[]): Promise<string> {
  try {
    await handle.executeUpdate(name, { args: args as [unknown] });
    return 'taken';
  } catch (failure) {
    if (!(failure instanceof WorkflowUpdateFailedError)) throw failure;
    return failure.cause instanceof ApplicationFailure ? (failure.cause.type ?? '') : String(failure.cause);
  }
}

async function secondsOf(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return (performance.now() - begun) / 1000;
}
