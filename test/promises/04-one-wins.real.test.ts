import { describe, expect, it } from '@jest/globals';
import { NativeConnection } from '@temporalio/worker';
import { openDatabase } from '../../db/open-database.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import * as messages from '../../workflows/journey/messages.ts';
import { foundProgram } from '../db/program.ts';
import { type TestJourney, beginCounting } from '../journey/begin-counting.ts';
import { openTestJourney } from '../journey/open-test-journey.ts';
import { runWorkers } from '../journey/workers.ts';
import { createTestDatabase } from '../support/database.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../support/temporal.ts';
import { count, evidence } from './evidence.ts';
import { bringInWeeks } from './one-wins/bring-in-weeks.ts';
import { deskOf, deskThrough } from './one-wins/desks.ts';
import type { Sent } from './one-wins/find-order.ts';
import { type Sums, add, problemsOf, signedMinutes } from './one-wins/judge.ts';
import { type WeekOnFile, lookAtWeeks } from './one-wins/look-at-weeks.ts';
import { type Desk, playSchedule } from './one-wins/play-schedule.ts';
import { randomFrom } from './one-wins/random.ts';

const SEED = 4;
const JOURNEYS = 4;
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 1000);
const THROUGH_JOURNEYS = 32;
const AT = '2026-11-23T18:00:00.000Z';

describe('promise 4: two supervisors cannot both win', () => {
  it('whoever acts on one week at once: the answers and the rows are those of one after another', async () => {
    const begun = performance.now();
    await using stack = new AsyncDisposableStack();
    const { db, adminUrl } = await openPlace(stack);
    const played = await Promise.all(
      Array.from({ length: JOURNEYS }, async (_, index) => {
        const program = await foundProgram(db);
        const by = <Body>(body: Body) => program.by(program.directorId, body);
        await bringInWeeks({ ...program, db, by }, SCHEDULES / JOURNEYS);
        const look = () => withClient(adminUrl, (client) => lookAtWeeks(client, program.journeyId));
        const signed = () => signedMinutes(db, program);
        return playAll({ look, signed, deskOf: (week) => deskOf(db, program, week), seed: SEED * 1000 + index });
      }),
    );
    tell('one wins', played, begun, SCHEDULES);
  }, 900_000);

  it('also when the commands go through the running journey, which counts what is signed in the end', async () => {
    const begun = performance.now();
    await using stack = new AsyncDisposableStack();
    const { db, adminUrl } = await openPlace(stack);
    const journeys = await openJourneys(stack, db);
    const played = await Promise.all(
      journeys.map(async (journey, index) => {
        const by = <Body>(body: Body) => journey.command('director', body, AT);
        const { subjectId: importId } = await bringInWeeks({ ...journey, db, by }, THROUGH_JOURNEYS / JOURNEYS);
        await journey.send(messages.takeUpImport, by({ importId }));
        const look = () => withClient(adminUrl, (client) => lookAtWeeks(client, journey.journeyId));
        const signed = () => signedMinutes(db, journey);
        const desk = (week: WeekOnFile) => deskThrough(db, journey, week);
        const result = await playAll({ look, signed, deskOf: desk, seed: SEED * 2000 + index, read: doesNotWait });
        const minutes = [...(await signed()).values()].reduce((sum, each) => sum + each, 0);
        return { ...result, wrong: [...result.wrong, ...(await uncounted(db, journey, minutes))] };
      }),
    );
    tell('one wins through the journey', played, begun, THROUGH_JOURNEYS);
  }, 900_000);
});

async function openPlace(stack: AsyncDisposableStack) {
  const database = stack.use(await createTestDatabase());
  const db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
  return { db, adminUrl: database.adminUrl };
}

async function openJourneys(stack: AsyncDisposableStack, db: Awaited<ReturnType<typeof openDatabase>>) {
  const { client } = stack.use(await connectToTemporal());
  const connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (open) =>
    open.close(),
  );
  const taskQueue = uniqueTaskQueue('one-wins');
  stack.use(await runWorkers({ connection, taskQueue, db }));
  const journeys: TestJourney[] = [];
  for (let each = 0; each < JOURNEYS; each += 1) {
    const journey = await openTestJourney({ db, client, taskQueue, at: AT });
    await beginCounting(journey, AT, '2026-11-23' as Parameters<typeof beginCounting>[2]);
    journeys.push(journey);
  }
  return journeys;
}

interface Field {
  readonly look: () => Promise<WeekOnFile[]>;
  readonly signed: () => Promise<Map<string, number>>;
  readonly deskOf: (week: WeekOnFile) => Desk;
  readonly seed: number;
  readonly read?: (outcome: string) => string;
}

/** Plays one schedule on each week of a journey, then judges all of them. */
async function playAll({ look, signed, deskOf: desk, seed, read }: Field): Promise<{ sums: Sums; wrong: string[] }> {
  const sums = { weeks: 0, accepted: 0, refused: 0, atOnce: 0 };
  const before = await look();
  const played: Sent[][] = [];
  for (const [at, week] of before.entries()) played.push(await playSchedule(desk(week), randomFrom(seed * 1000 + at)));
  const [after, minutes] = [await look(), await signed()];
  const wrong = before.flatMap((week, at) => {
    add(sums, played[at] ?? []);
    return problemsOf({
      before: week,
      sent: played[at] ?? [],
      after: after[at],
      signed: minutes.get(week.monday) ?? 0,
      read,
    });
  });
  return { sums, wrong };
}

/** The journey refuses at its door what does not wait, signed or not, with one word. */
function doesNotWait(outcome: string): string {
  return outcome === 'WEEK_ALREADY_SIGNED' ? 'WEEK_NOT_SUBMITTED' : outcome;
}

/** The count follows what is signed in the end; it is waited for. */
async function uncounted(
  db: Parameters<typeof getJourneyPage>[0],
  journey: TestJourney,
  signed: number,
): Promise<string[]> {
  const acting = { organizationId: journey.organizationId, actorId: journey.directorId };
  let shown = -1;
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    const { evaluation } = await getJourneyPage(db, acting, journey.journeyId);
    const unsigned = (evaluation?.ledger ?? []).filter(({ lost }) =>
      lost.some(({ why }) => /not signed|unsigned/i.test(why)),
    );
    const all = evaluation?.ledger.reduce((sum, { minutes }) => sum + minutes, 0) ?? 0;
    shown = all - unsigned.reduce((sum, { minutes }) => sum + minutes, 0);
    if (shown === signed) return [];
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return [`the last count takes ${shown} minutes for signed, the record ${signed}`];
}

function tell(
  title: string,
  played: readonly { sums: Sums; wrong: string[] }[],
  begun: number,
  schedules: number,
): void {
  const sum = (of: keyof Sums) => played.reduce((total, { sums }) => total + sums[of], 0);
  const wrong = played.flatMap((each) => each.wrong);
  const found =
    `${count(sum('weeks'))} weeks, ${count(sum('accepted'))} commands accepted and ${count(sum('refused'))} refused, ` +
    `${count(sum('atOnce'))} while another was on its way: ${wrong.length} without a serial order`;
  evidence(4, title, found, SEED, begun);
  expect(wrong).toEqual([]);
  expect(sum('weeks')).toBe(schedules);
  expect(sum('atOnce')).toBeGreaterThan(schedules);
  expect(Math.min(sum('accepted'), sum('refused'))).toBeGreaterThan(schedules / 2);
}
