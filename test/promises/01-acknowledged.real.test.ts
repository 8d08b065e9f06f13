import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { readRecord } from '../../db/operations/record/read-record.ts';
import { runtimeUrl } from '../../db/runtime-url.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import { WEEK_MINUTES } from '../journey/log-week.ts';
import { rulebookOf } from '../rules/generators/rulebook-of.ts';
import { countTwice } from '../rules/second-counter/compare-counters.ts';
import { connectToTemporal } from '../support/temporal.ts';
import { count, evidence } from './evidence.ts';
import { type KillableSite, type Part, runKillableSite } from './killed/killable-site.ts';
import { judge, signedMinutes, standingOf } from './killed/ledger.ts';
import { type SubmittedWeek, submitWeeks } from './killed/submitted-weeks.ts';
import { randomFrom } from './one-wins/random.ts';

/** Fifty of each with KILLS=50; a few in every run. */
const KILLS = Number(process.env['KILLS'] ?? 2);
const SEED = Number(process.env['SEED'] ?? 1);
const PARTS: readonly Part[] = ['worker', 'API', 'PostgreSQL'];
const MINUTE = 60_000;

/** A sign-off that was sent once, and what its sender was told: a status, or 0 where the connection broke. */
interface SignOff {
  readonly week: SubmittedWeek;
  readonly key: string;
  readonly part: Part | null;
  readonly status: number;
}

describe('promise 1: an acknowledged sign-off survives', () => {
  it(
    'whatever is killed at whatever point, and one that was not acknowledged is there whole or not at all',
    async () => {
      const begun = performance.now();
      const stack = new AsyncDisposableStack();
      try {
        const site = stack.use(await runKillableSite());
        const db = stack.adopt(await openDatabase(runtimeUrl(site.adminUrl)), (opened) => opened.close());
        const { client } = stack.use(await connectToTemporal());
        const weeks = await submitWeeks({ db, client, taskQueue: site.taskQueue }, KILLS * PARTS.length + 1);
        const signed = await signAll(site, weeks);

        const first = await standings(site, signed);
        const wrong = signed.filter((one, index) => {
          const standing = first[index];
          return isAcknowledged(one) ? standing !== 'once' : standing === 'broken';
        });
        expect(wrong.map(({ part, status }) => `${String(part)} ${String(status)}`)).toEqual([]);

        for (const one of signed) expect(await signPatiently(site, one)).toBe(200);
        expect(await standings(site, signed)).toEqual(signed.map(() => 'once'));
        const journeys = await recount(site, db, weeks);
        const acknowledged = signed.filter(isAcknowledged).length;
        const kept = signed.filter((one, index) => !isAcknowledged(one) && first[index] === 'once').length;
        const found =
          `${PARTS.map((part) => `${part} killed ${count(KILLS)} times`).join(', ')}: ${count(signed.length)} sign-offs, ` +
          `${count(acknowledged)} acknowledged and each kept once, ${count(signed.length - acknowledged)} not, of which ${count(kept)} ` +
          `kept whole and the others not at all; sent again, each is kept once; the totals of ${count(journeys)} journeys are those of a second counter`;
        evidence(1, 'an acknowledged sign-off survives', found, SEED, begun);
      } finally {
        await stack.disposeAsync();
      }
    },
    KILLS * 3 * MINUTE + 6 * MINUTE,
  );
});

/** The first sign-off is left alone and shows how long one takes; each other one has a part killed under it. */
async function signAll(site: KillableSite, [undisturbed, ...weeks]: readonly SubmittedWeek[]): Promise<SignOff[]> {
  if (undisturbed === undefined) throw new Error('There is nothing to sign.');
  const begun = performance.now();
  const signed: SignOff[] = [await sign(site, { week: undisturbed, key: randomUUID(), part: null })];
  const usualMs = performance.now() - begun;
  const dice = randomFrom(SEED);
  for (const [index, week] of weeks.entries()) {
    const part = PARTS[index % PARTS.length] ?? 'worker';
    const answer = sign(site, { week, key: randomUUID(), part });
    await pause(dice() * usualMs * 1.2);
    await site.kill(part);
    signed.push(await answer);
  }
  return signed;
}

async function sign({ baseUrl }: KillableSite, sent: Omit<SignOff, 'status'>): Promise<SignOff> {
  const { week, key } = sent;
  const answer = await fetch(`${baseUrl}/api/weekly-logs/${week.weeklyLogId}/sign`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, Cookie: week.supervisor },
    body: JSON.stringify({ contentSha256: week.contentSha256 }),
    signal: AbortSignal.timeout(MINUTE),
  }).then(
    ({ status }) => status,
    () => 0,
  );
  return { ...sent, status: answer };
}

/** The same command with the same key, until it is answered by anything but "not now". */
async function signPatiently(site: KillableSite, sent: SignOff): Promise<number> {
  for (let tries = 0; tries < 40; tries += 1) {
    const { status } = await sign(site, sent);
    if (status !== 0 && status !== 503) return status;
    await pause(1_000);
  }
  return 0;
}

function isAcknowledged({ status }: SignOff): boolean {
  return status >= 200 && status < 300;
}

function standings({ adminUrl }: KillableSite, signed: readonly SignOff[]): Promise<ReturnType<typeof judge>[]> {
  return withClient(adminUrl, async (client) => {
    const found: ReturnType<typeof judge>[] = [];
    for (const { week, key } of signed) found.push(judge(await standingOf(client, week.weeklyLogId, key)));
    return found;
  });
}

/** Every total is that of the rows and that of the second counter, which knows nothing of the first. */
async function recount(site: KillableSite, db: Database, weeks: readonly SubmittedWeek[]): Promise<number> {
  const journeys = Map.groupBy(weeks, ({ journeyId }) => journeyId);
  for (const [journeyId, own] of journeys) {
    const { organizationId, directorId } = own[0] as SubmittedWeek;
    const expected = own.length * WEEK_MINUTES;
    expect(await withClient(site.adminUrl, (client) => signedMinutes(client, journeyId))).toBe(expected);
    await untilCounted(db, { organizationId, actorId: directorId }, journeyId, expected);
    const { record } = await readRecord(db, { organizationId, journeyId });
    const asOf = dateAt(new Date().toISOString(), 'America/Los_Angeles');
    expect((await countTwice('CA-LMFT', rulebookOf('CA-LMFT'), { record, asOf })).differences).toEqual([]);
  }
  return journeys.size;
}

async function untilCounted(
  db: Database,
  acting: { organizationId: string; actorId: string },
  journeyId: string,
  expected: number,
): Promise<void> {
  const deadline = Date.now() + 2 * MINUTE;
  for (;;) {
    const { row } = await getJourneyPage(db, acting, journeyId);
    if (row.countedMinutes === expected) return;
    if (Date.now() > deadline) throw new Error(`${String(row.countedMinutes)} minutes count, not ${String(expected)}`);
    await pause(500);
  }
}
