import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { journeyPageSchema } from '../../api/answers/journey-page.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { type DraftedWeek, commandLike, draftFirstWeek } from '../journey/drafted-week.ts';
import type { AskedCommand } from '../journey/http-people.ts';
import { type RestartableSite, runRestartableSite } from '../journey/restartable-site.ts';
import { type Link, layLink } from '../support/link.ts';
import { temporalAddress } from '../support/temporal.ts';
import { count, evidence } from './evidence.ts';

/** How long Temporal is away; ten minutes are tried with `PROMISE_5_SECONDS=600`. */
const SECONDS = Number(process.env['PROMISE_5_SECONDS'] ?? 20);

describe('promise 5: while Temporal is away', () => {
  it(
    'reading works, commands are refused in so many words and leave nothing behind, and then all goes on by itself',
    async () => {
      const begun = performance.now();
      await using link = await layLink(Number(temporalAddress().split(':').at(-1)));
      await using site = await runRestartableSite({
        lateByDays: 0,
        rollAfterEvents: 1000,
        through: { temporal: link.port },
      });
      const drafted = await draftFirstWeek(site);
      const commands = commandsOf(drafted);
      await untilQuiet(site);
      const before = await fingerprintOf(site);
      const seen = await whileAway(site, link, drafted, commands);
      expect(await fingerprintOf(site)).toEqual(before);

      link.mend();
      for (const command of commands) expect(await sendUntilTaken(drafted, command)).toBe(200);
      await drafted.journey.pageWhen(({ row }) => row.loggedMinutes > 0);
      for (const { headers } of commands)
        expect(await countEntries(site, headers['Idempotency-Key'] ?? '')).toEqual({ entries: 1, receipts: 1 });
      const found =
        `away for ${String(SECONDS)} s, ${count(link.broken)} connections broken: ${count(seen.read)} questions answered, ` +
        `${count(seen.refused)} commands told 503 with Retry-After, 0 rows left behind; then each of ` +
        `${String(commands.length)} commands under its old key had one effect`;
      evidence(5, 'Temporal away', found, null, begun);
    },
    180_000 + SECONDS * 1000,
  );
});

/** Commands to the journey by the supervisee, who acted last. */
function commandsOf({ cast, journey, submit }: DraftedWeek): AskedCommand[] {
  const exams = [{ exam: 'Law and ethics', passedOn: cast.today }];
  const leaves = [{ from: cast.today, until: cast.today }];
  return [
    submit,
    commandLike(cast, `${journey.path}/facts`, randomUUID(), { exams }),
    commandLike(cast, `${journey.path}/facts`, randomUUID(), { leaves }),
  ];
}

interface Seen {
  readonly read: number;
  readonly refused: number;
}

/** Asks and commands all the time while the way is cut. */
async function whileAway(site: RestartableSite, link: Link, drafted: DraftedWeek, commands: readonly AskedCommand[]) {
  const { cast, journey } = drafted;
  const cookie = cast.people.sent.at(-1)?.headers['Cookie'] ?? '';
  const pages = [journey.path, '/api/journeys', '/me', '/notices', `/journeys/${journey.journeyId}`];
  const seen = { read: 0, refused: 0 };
  link.cut();
  for (const until = Date.now() + SECONDS * 1000; Date.now() < until; await pause(250)) {
    await cast.supervisee.ask(journey.path, journeyPageSchema);
    for (const path of pages) {
      const response = await fetch(new URL(path, site.baseUrl), { headers: { Cookie: cookie }, redirect: 'manual' });
      expect([path, response.status < 400]).toEqual([path, true]);
      await response.arrayBuffer();
    }
    seen.read += pages.length + 1;
    await Promise.all(commands.map((command) => expectRefused(site, command)));
    seen.refused += commands.length;
  }
  return seen satisfies Seen;
}

async function expectRefused({ baseUrl }: RestartableSite, { path, ...command }: AskedCommand): Promise<void> {
  const response = await fetch(new URL(path, baseUrl), command);
  const told = {
    status: response.status,
    type: response.headers.get('Content-Type')?.split(';')[0],
    retryAfter: Number(response.headers.get('Retry-After')) > 0,
    code: ((await response.json()) as { code: string }).code,
  };
  const away = { status: 503, type: 'application/problem+json', retryAfter: true, code: 'TEMPORAL_AWAY' };
  expect(told).toEqual(away);
}

/** A program does what it was told: it sends the same again in a few seconds. */
async function sendUntilTaken({ cast }: DraftedWeek, command: AskedCommand): Promise<number> {
  for (const until = Date.now() + 60_000; ; await pause(1000)) {
    const { status } = await cast.people.sendAgain(command);
    if (status !== 503 || Date.now() > until) return status;
  }
}

/** Everything in the database, as numbers of rows and the hash of what they say; but not that somebody asked, which is written down at once. */
async function fingerprintOf({ databaseUrl }: RestartableSite): Promise<Record<string, string>> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'access_entry' order by 1",
    );
    const marks: Record<string, string> = {};
    for (const { name } of rows) {
      const sql = `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ' ' order by t::text)), '') as mark from "${name}" t`;
      marks[name] = (await client.query<{ mark: string }>(sql)).rows[0]?.mark ?? '';
    }
    return marks;
  });
}

/** Waits until the journey has done what the drafting gave it to do. */
async function untilQuiet(site: RestartableSite): Promise<void> {
  let last = '';
  for (let same = 0; same < 4; await pause(500)) {
    const mark = JSON.stringify(await fingerprintOf(site));
    same = mark === last ? same + 1 : 0;
    last = mark;
  }
}

async function countEntries({ databaseUrl }: RestartableSite, key: string) {
  const sql = `select (select count(*)::int from audit_entry where command_key = $1) as entries,
    (select count(*)::int from command_receipt where key = $1) as receipts`;
  return withClient(databaseUrl, async (client) => (await client.query<object>(sql, [key])).rows[0]);
}
