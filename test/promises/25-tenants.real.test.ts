import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { AnyAction } from '../../api/action.ts';
import { createApp } from '../../api/create-app.ts';
import { ALL_ROUTES } from '../../api/routes/all-routes.ts';
import { createWebRouter } from '../../api/web/create-web-router.ts';
import { PAGE_ROUTES } from '../../api/web/routes/all-pages.ts';
import { RUNTIME_ROLE, runtimeUrl } from '../../db/runtime-url.ts';
import { canonicalOf } from '../../db/sha256.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { type RunningApi, runApi } from '../api/support/running-api.ts';
import { createTestDatabase } from '../support/database.ts';
import { count, evidence } from './evidence.ts';
import { expectAsReviewed } from './reviewed.ts';
import { countTables, describeRole, findPowers, findUnwalled, findWaysAround } from './tenants/catalog.ts';
import { type Cast, castOf } from './tenants/cast.ts';
import { type TestRequest, pagesOf, requestsOf } from './tenants/requests.ts';
import { type Door, type Told, send, told } from './tenants/send.ts';
import { type IdPlace, idPlaces, isPlace, namedPlaces, othersOf, withId } from './tenants/swap.ts';
import { whatIsKept } from './twice/what-is-kept.ts';

const TITLE = 'tenants are walled in the database';
/** The state of the parts, lists that grow because something is asked for, and when a session was seen last. */
const CHANGES_BY_ITSELF = ['getHealth', 'listAccess', 'listPacketLinks', 'listSignIns'];
/** So many requests are under way at once. */
const AT_ONCE = 200;

describe('promise 25: tenants are walled in the database', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  const sums = { tables: 0, requests: 0, places: 0, pages: 0 };
  let api: RunningApi;
  let door: Door;
  let own: Cast;
  let other: Cast;

  beforeAll(async () => {
    api = stack.use(await runApi());
    door = { app: createApp(api.services, createWebRouter(api.services)), services: api.services };
    own = await castOf(api, api);
    other = await castOf(api, await api.another());
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  it('by row security on every table, forced on the owner too, for every command, on reading and writing', async () => {
    await withClient(api.adminUrl, async (client) => {
      expect(await findUnwalled(client)).toEqual([]);
      expectAsReviewed('ways-around-the-wall', await findWaysAround(client));
      sums.tables = await countTables(client);
    });
  });

  it('whose role owns nothing, may make nothing, and changes nothing but what is listed', async () => {
    await withClient(api.adminUrl, async (client) => {
      expect(await findPowers(client, RUNTIME_ROLE)).toEqual([]);
      expectAsReviewed('grants-of-the-runtime-role', await describeRole(client, RUNTIME_ROLE));
    });
    await withClient(runtimeUrl(api.adminUrl), async (client) => {
      await client.query(`select set_config('creditable.organization_id', $1, false)`, [own.people.organizationId]);
      for (const sql of [
        'update audit_entry set sentence = sentence',
        'delete from audit_entry',
        'update signature set statement = statement',
        'delete from signature',
        'delete from weekly_log',
        'delete from weekly_log_version',
        `update person set organization_id = '${other.people.organizationId}'`,
        'alter table person no force row level security',
        'drop policy own_organization on person',
        'create table stolen ()',
        `set role postgres`,
      ])
        await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('and what is missing would be named', async () => {
    await using database = await createTestDatabase();
    await withClient(database.adminUrl, async (client) => {
      await client.query(`
        alter table person no force row level security;
        alter table journey disable row level security;
        drop policy own_organization on weekly_log;
        alter policy own_organization on signature with check (true);
        create table note (id uuid);
        create view everybody as select * from person;
        create function names() returns setof text language sql security definer as 'select name from person';
        create policy by_the_way on notice using (true);
        grant update on audit_entry to ${RUNTIME_ROLE};
        grant create on schema public to ${RUNTIME_ROLE}`);
      const policy = 'no policy for all commands, on reading and writing';
      expect(await findUnwalled(client)).toEqual([
        'journey: no row security',
        ...['no row security', 'not forced on its owner', 'no organization_id', policy].map(
          (fault) => `note: ${fault}`,
        ),
        'person: not forced on its owner',
        `signature: ${policy}`,
        `weekly_log: ${policy}`,
      ]);
      expect(await findWaysAround(client)).toEqual(
        expect.arrayContaining([
          'policy by_the_way on notice for all using true',
          'view everybody',
          'function names runs as its owner',
        ]),
      );
      expect(await findPowers(client, RUNTIME_ROLE)).toEqual(['makes tables']);
      expect(await describeRole(client, RUNTIME_ROLE)).toContain('audit_entry: insert, select, update');
    });
  });

  it('so that without an organization, or with what is none, there are no rows at all', async () => {
    const { rows: tables } = await withClient(api.adminUrl, (client) =>
      client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`),
    );
    for (const named of [null, '', randomUUID(), 'no-id', `${own.people.organizationId} or true`])
      expect([
        named,
        await rowsSeen(
          named,
          tables.map(({ name }) => name),
        ),
      ]).toEqual([named, []]);
  });

  it('and every page shows an id of another organization as one that there is not', async () => {
    expect(Object.keys(pagesOf(own)).sort()).toEqual(PAGE_ROUTES.map(({ path }) => path).sort());
    await untilStill();
    const before = await keptOf(other);
    const leaks: string[] = [];
    for (const { path } of PAGE_ROUTES) {
      leaks.push(...(await swapAll({ method: 'get', path }, pagesOf(own)[path]!, path, 'text/html')));
      sums.pages += 1;
    }
    expect(leaks).toEqual([]);
    expect(await keptOf(other)).toBe(before);
  }, 120_000);

  it('and every action answers it so, too', async () => {
    expect(Object.keys(requestsOf(own)).sort()).toEqual(ALL_ROUTES.map(({ operationId }) => operationId).sort());
    await untilStill();
    const before = await keptOf(other);
    const leaks: string[] = [];
    for (const action of inOrder()) leaks.push(...(await walk(action, requestsOf(own)[action.operationId]!)));
    expect(leaks).toEqual([]);
    expect(await keptOf(other)).toBe(before);
  }, 240_000);

  it(`and ${String(AT_ONCE)} requests of both at once are each answered from their own organization`, async () => {
    await Promise.all([untilStill(own), untilStill(other)]);
    const asking = readsOf(own).flatMap((_, index) =>
      [own, other].map((cast) => ({ cast, ask: readsOf(cast)[index]! })),
    );
    const alone = new Map<string, string>();
    for (const { cast, ask } of asking) alone.set(keyOf(cast, ask), await answerOf(cast, ask));
    const mixed = Array.from({ length: AT_ONCE }, (_, index) => asking[(index * 7) % asking.length]!);
    const answers = await Promise.all(mixed.map(({ cast, ask }) => answerOf(cast, ask)));
    const strange = mixed.flatMap(({ cast, ask }, index) => {
      const answer = answers[index] ?? '';
      const bled = Object.values((cast === own ? other : own).ids).some((id) => answer.includes(id));
      return bled || answer !== alone.get(keyOf(cast, ask)) ? [`${keyOf(cast, ask)}: ${answer.slice(0, 200)}`] : [];
    });
    expect(strange).toEqual([]);
    const found =
      `${count(sums.tables)} tables; ${count(ALL_ROUTES.length)} actions and ${count(sums.pages)} pages, ${count(sums.places)} places for an id, ` +
      `${count(sums.requests)} requests: a foreign id is answered as one that there is not, nothing of the other organization changed; ` +
      `${count(AT_ONCE)} requests at once of both, each answered from its own`;
    evidence(25, TITLE, found, null, begun);
  }, 120_000);

  /** What reads comes first, so that it is not asked of a changed record. */
  function inOrder(): AnyAction[] {
    const place = Object.keys(requestsOf(own));
    return [...ALL_ROUTES].sort(
      (a, b) => Number(a.command) - Number(b.command) || place.indexOf(a.operationId) - place.indexOf(b.operationId),
    );
  }

  async function walk(action: AnyAction, asked: TestRequest): Promise<string[]> {
    const places = idPlaces(asked, own).map(({ path }) => path);
    const missed = namedPlaces(action).filter((named) => !places.some((path) => isPlace(path, named)));
    const leaks = missed.map((path) => `${action.operationId}: no id is sent as ${path}`);
    return [...leaks, ...(await swapAll(action, asked, action.operationId))];
  }

  /** One place after the other: the other organization's id, one that nobody has, and last one's own. */
  async function swapAll(
    at: Pick<AnyAction, 'method' | 'path'>,
    asked: TestRequest,
    name: string,
    accept?: string,
  ): Promise<string[]> {
    const swaps = idPlaces(asked, own).map((place) => ({ place, ...othersOf(place, other) }));
    const leaks: string[] = [];
    const answers: { place: IdPlace; nowhere: Told }[] = [];
    for (const { place, foreign, nowhere } of swaps) {
      const answer = async (id: string) => {
        sums.requests += 1;
        return told(await send(door, own, at, withId(asked, place, id), accept), [id]);
      };
      const [theirs, nobodys] = [await answer(foreign), await answer(nowhere)];
      if (canonicalOf(theirs) !== canonicalOf(nobodys)) leaks.push(differ(name, place, theirs, nobodys));
      answers.push({ place, nowhere: nobodys });
    }
    sums.places += swaps.length;
    const whole = await send(door, own, at, asked, accept);
    for (const { place, nowhere } of answers) {
      const seen = canonicalOf(told(whole, [place.id])) !== canonicalOf(nowhere);
      if (seen === (asked.blind !== undefined))
        leaks.push(`${name}: one’s own ${place.path} is ${seen ? '' : 'not '}told: ${nowhere.text.slice(0, 200)}`);
    }
    return leaks;
  }

  async function rowsSeen(named: string | null, tables: readonly string[]): Promise<string[]> {
    return withClient(runtimeUrl(api.adminUrl), async (client) => {
      if (named !== null) await client.query(`select set_config('creditable.organization_id', $1, false)`, [named]);
      const seen: string[] = [];
      for (const table of tables) {
        // What is no id is an error; an error shows no rows either.
        const rows = await client.query(`select 1 from "${table}" limit 1`).then(
          ({ rowCount }) => rowCount ?? 0,
          (failure: { code?: string }) => (failure.code === '22P02' ? 0 : 1),
        );
        if (rows > 0) seen.push(table);
      }
      return seen;
    });
  }

  function keptOf({ people }: Cast): Promise<string> {
    const place = { adminUrl: api.adminUrl, organizationId: people.organizationId, mails: [], packetFolder: '' };
    return whatIsKept(place).then(({ rows }) => canonicalOf(rows));
  }

  /** Journeys go on by themselves for a while after a command. */
  async function untilStill(cast = other): Promise<void> {
    for (let [last, quiet, tries] = [await keptOf(cast), 0, 0]; quiet < 8 && tries < 240; tries += 1) {
      await pause(250);
      const present = await keptOf(cast);
      quiet = present === last ? quiet + 1 : 0;
      last = present;
    }
  }

  function readsOf(cast: Cast): { action: AnyAction; asked: TestRequest }[] {
    const requests = requestsOf(cast);
    const reading = ALL_ROUTES.filter(
      ({ method, operationId }) => method === 'get' && !CHANGES_BY_ITSELF.includes(operationId),
    );
    return reading.map((action) => ({ action, asked: requests[action.operationId]! }));
  }

  function keyOf({ people }: Cast, { action }: { action: AnyAction }): string {
    return `${people.organizationId} ${action.operationId}`;
  }

  async function answerOf(cast: Cast, { action, asked }: { action: AnyAction; asked: TestRequest }): Promise<string> {
    const { status, type, text } = told(await send(door, cast, action, asked), []);
    return `${String(status)} ${type} ${text}`;
  }
});

function differ(name: string, { path }: IdPlace, theirs: Told, nobodys: Told): string {
  const say = ({ status, text }: Told) => `${String(status)} ${text.slice(0, 400)}`;
  return `${name}, ${path}: a foreign id is answered ${say(theirs)}; one that there is not ${say(nobodys)}`;
}
