import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { checkTrail } from '../../activities/audit/check-trail.ts';
import { exportHead } from '../../activities/audit/export-head.ts';
import { createApp } from '../../api/create-app.ts';
import { REVIEWING } from '../../api/action.ts';
import { ALL_ROUTES } from '../../api/routes/all-routes.ts';
import { createWebRouter } from '../../api/web/create-web-router.ts';
import { PAGE_ROUTES } from '../../api/web/routes/all-pages.ts';
import { lookedAt } from '../../api/web/words/looked-at.ts';
import { sha256OfText } from '../../db/sha256.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { type RunningApi, runApi } from '../api/support/running-api.ts';
import { signInAs } from '../api/support/sign-in-as.ts';
import { createTestFolder } from '../support/folders.ts';
import { count, evidence } from './evidence.ts';
import { type Cast, castOf } from './tenants/cast.ts';
import { type TestRequest, pagesOf, requestsOf } from './tenants/requests.ts';
import { type Door, addressOf, send } from './tenants/send.ts';

/** An entry of the log of access, as it lies in the database. */
interface Entry {
  readonly sequence: number;
  readonly kind: string;
  readonly actor_id: string | null;
  readonly means: string;
  readonly operation: string;
  readonly people: readonly string[];
  readonly code: string | null;
  readonly command_key_sha256: string | null;
  readonly address: string | null;
  readonly device: string | null;
}

const READS = ALL_ROUTES.filter(({ method }) => method === 'get');
/** What names somebody in an answer. */
const NAMING = /"(superviseeId|personId|journeyId)":"([0-9a-f-]{36})"/g;

describe('promise 29: every view of personal data has its entry', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  const sums = { actions: 0, pages: 0, refused: 0, withheld: 0 };
  let api: RunningApi;
  let door: Door;
  let own: Cast;
  let superviseeOf: ReadonlyMap<string, string>;

  beforeAll(async () => {
    api = stack.use(await runApi());
    door = { app: createApp(api.services, createWebRouter(api.services)), services: api.services };
    own = await castOf(api, api);
    const journeys = await ask<{ id: string; supervisee_id: string }>('select id, supervisee_id from journey');
    superviseeOf = new Map(journeys.map(({ id, supervisee_id }) => [id, supervisee_id]));
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  it('each action that reads says whom its answer is about, or that it is about nobody', () => {
    const silent = READS.filter(({ shows }) => shows === undefined).map(({ operationId }) => operationId);
    // Add `shows` to the action: see api/watching/shown.ts. A list of people names them, a journey is THE_JOURNEY.
    expect(silent).toEqual([]);
  });

  it('and pages read through actions alone, so that what they show is said already', () => {
    const folder = join(import.meta.dirname, '../../api/web');
    const past = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(routes|pages|parts|reading)\/.*\.tsx?$/.test(name))
      .filter((name) => /\bservices\.db\b|[{,]\s*db\s*[,}]/.test(readFileSync(join(folder, name), 'utf8')));
    expect(past).toEqual([]);
    const nameless = PAGE_ROUTES.filter(
      ({ ability, path }) => ability !== 'public' && lookedAt(`page ${path}`) === path,
    );
    expect(nameless).toEqual([]);
  });

  it('each action that is asked leaves exactly its entry, with everybody whom its answer names', async () => {
    const wrong: string[] = [];
    for (const action of READS) {
      const { operationId, method, path, shows, ability } = action;
      const asked = requestsOf(own)[operationId]!;
      const before = await lastNumber();
      const answer = await send(door, own, { method, path }, asked);
      const entries = await since(before);
      const named = namedIn(answer.text ?? '');
      if (shows === 'nothing-personal') {
        if (entries.length > 0 || named.length > 0)
          wrong.push(`${operationId}: says nothing personal and names ${named.length}`);
        continue;
      }
      sums.actions += 1;
      const [entry] = entries;
      const untold = named.filter((id) => entry?.people.includes(id) !== true);
      const say = `${operationId} (${answer.status}): ${JSON.stringify(entries)}, untold ${untold.join(' ')}`;
      if (entries.length !== 1 || entry === undefined || answer.status !== 200) wrong.push(say);
      else if (untold.length > 0 || !isFrom(entry, operationId)) wrong.push(say);
      else if (ability === REVIEWING && entry.means !== 'review-link') wrong.push(say);
      else if (ability !== 'public' && entry.actor_id !== actorOf(asked)) wrong.push(say);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('and so does each page, however much it reads', async () => {
    const wrong: string[] = [];
    for (const { path, ability } of PAGE_ROUTES) {
      const before = await lastNumber();
      const answer = await send(door, own, { method: 'get', path }, pagesOf(own)[path]!, 'text/html');
      const entries = await since(before);
      const expected = ability === 'public' || NOTHING_READ.includes(path) ? 0 : 1;
      const right = entries.length === expected && entries.every((entry) => isFrom(entry, `page ${path}`));
      if (!right || ![200, 303, 410].includes(answer.status))
        wrong.push(`${path} (${answer.status}): ${JSON.stringify(entries)}`);
      sums.pages += expected;
    }
    expect(wrong).toEqual([]);
    const before = await lastNumber();
    await send(door, own, { method: 'get', path: '/cohort' }, { as: 'directorId' }, 'text/html');
    const [cohort] = await since(before);
    expect(cohort?.people).toEqual(expect.arrayContaining([...new Set(superviseeOf.values())]));
  }, 120_000);

  it('a command leaves who asked for it from where, under the key by which its change is found', async () => {
    const before = await lastNumber();
    const key = randomUUID();
    const body = { name: 'Watched place', jurisdiction: 'CA', kind: 'exempt' };
    const made = await api.ask(own.people.directorId, 'post', '/api/settings', { body, key });
    expect(made.status).toBe(201);
    const [entry, ...others] = await since(before);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ kind: 'command', operation: 'addSetting', command_key_sha256: sha256OfText(key) });
    const changes = await ask<{ action: string }>('select action from audit_entry where command_key = $1', [key]);
    expect(changes).toEqual([{ action: 'setting-added' }]);
  });

  it('whoever is refused leaves a refusal, whether they may not ask or it is beyond their reach', async () => {
    const { supervisorId, superviseeId } = own.people;
    const attempts = [
      [superviseeId, '/api/cohort/figures', 403, 'NOT_ALLOWED', 'getCohortFigures'],
      [supervisorId, `/api/journeys/${randomUUID()}`, 404, 'JOURNEY_NOT_FOUND', 'getJourney'],
      [superviseeId, `/api/access-log?personId=${supervisorId}`, 403, 'NOT_ALLOWED', 'listAccess'],
    ] as const;
    for (const [actorId, path, status, code, operation] of attempts) {
      const before = await lastNumber();
      expect((await api.ask(actorId, 'get', path)).status).toBe(status);
      expect(await since(before)).toEqual([
        expect.objectContaining({ kind: 'refusal', operation, code, actor_id: actorId, people: [] }),
      ]);
      sums.refused += 1;
    }
  });

  it('where the entry cannot be written nothing is shown and no command is sent', async () => {
    await api.write(
      `create function no_entry() returns trigger language plpgsql as 'begin raise exception ''the disk is full''; end'`,
      [],
    );
    await api.write(
      'create trigger no_entry before insert on access_entry for each row execute function no_entry()',
      [],
    );
    const deeds = () => ask('select count(*) from audit_entry');
    const before = await deeds();
    const wrong: string[] = [];
    for (const { operationId, method, path, shows } of READS.filter(({ shows }) => shows !== 'nothing-personal')) {
      const { status, text } = await send(door, own, { method, path }, requestsOf(own)[operationId]!);
      if (status < 500 || namedIn(text ?? '').length > 0) wrong.push(`${operationId} ${String(shows)}: ${status}`);
      sums.withheld += 1;
    }
    for (const { path, ability } of PAGE_ROUTES) {
      if (ability === 'public' || NOTHING_READ.includes(path)) continue;
      const { status } = await send(door, own, { method: 'get', path }, pagesOf(own)[path]!, 'text/html');
      if (status < 500) wrong.push(`page ${path}: ${status}`);
      sums.withheld += 1;
    }
    const body = { name: 'Nowhere', jurisdiction: 'CA', kind: 'exempt' };
    expect((await api.ask(own.people.directorId, 'post', '/api/settings', { body })).status).toBe(500);
    expect(wrong).toEqual([]);
    expect(await deeds()).toEqual(before);
    await api.write('drop trigger no_entry on access_entry', []);
  }, 120_000);

  it('the person concerned sees who looked and not from where; whoever oversees sees both', async () => {
    const { superviseeId, directorId } = own.people;
    await api.ask(directorId, 'get', `/api/journeys/${own.open.journeyId}`);
    const mine = (await api.ask(superviseeId, 'get', '/api/access-log?kind=view')).body as Told;
    const latest = mine.entries.find(({ operation }) => operation === 'getJourney');
    expect(latest).toMatchObject({ actorName: 'Dana Director', address: null });
    const all = (await api.ask(directorId, 'get', `/api/access-log?personId=${superviseeId}&perPage=1`)).body as Told;
    expect(all.entries).toEqual([expect.objectContaining({ actorId: superviseeId, operation: 'listAccess' })]);
    expect(all.entries[0]?.address).toMatch(/127\.0\.0\.1$/);
    const page = await open(superviseeId, '/who-looked');
    expect(page.text).toContain('Dana Director');
    const file = await open(directorId, '/access-log.csv');
    expect(file.text.split('\r\n').length).toBeGreaterThan(20);
  });

  it('readers do not wait for whoever writes the audit trail', async () => {
    await withClient(api.adminUrl, async (client) => {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [own.people.organizationId]);
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => api.ask(own.people.directorId, 'get', `/api/journeys/${own.open.journeyId}`)),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      await client.query('rollback');
    });
  }, 30_000);

  it('and the log is chained: what a superuser does to it is named, a cut tail by its head outside', async () => {
    const { folder } = stack.use(await createTestFolder());
    const place = { keyFile: join(folder, 'audit.key'), makeKey: true, headsFolder: join(folder, 'heads') };
    const { organizationId } = own.people;
    const verdict = () => checkTrail(api.services.db, organizationId, place, { trail: 'access' });
    const whole = await verdict();
    expect(whole.fault).toBeNull();
    await exportHead(place, whole, api.services.now());
    const middle = Math.floor(whole.entries / 2);
    const deeds: readonly (readonly [string, unknown[], object])[] = [
      [
        'update access_entry set people = $2 where organization_id = $1 and sequence = $3',
        [[], middle],
        { kind: 'altered', sequence: middle },
      ],
      [
        'update access_entry set address = $2 where organization_id = $1 and sequence = $3',
        ['10.0.0.1', middle],
        { kind: 'altered', sequence: middle },
      ],
      [
        'delete from access_entry where organization_id = $1 and sequence = $2',
        [middle],
        { kind: 'removed', sequence: middle },
      ],
      [
        'delete from access_entry where organization_id = $1 and sequence >= $2',
        [whole.entries - 2],
        { kind: 'truncated', sequence: whole.entries - 2 },
      ],
    ];
    for (const [sql, values, fault] of deeds) {
      await withClient(api.adminUrl, async (client) => {
        await client.query(`set session_replication_role = 'replica'`);
        await client.query('create temporary table kept as select * from access_entry');
        await client.query(sql, [organizationId, ...values]);
        expect((await verdict()).fault).toMatchObject(fault);
        await client.query('delete from access_entry');
        await client.query('insert into access_entry select * from kept');
      });
    }
    expect((await verdict()).passed).toBe(1);
    const found =
      `${count(sums.actions)} actions and ${count(sums.pages)} pages that show personal data left one entry each, with everybody they named; ` +
      `${count(sums.refused)} refusals written down; with the entry failing ${count(sums.withheld)} reads showed nothing; ` +
      `${count(whole.entries)} entries chained, ${count(deeds.length)} deeds of a superuser named`;
    evidence(29, 'every view has its entry', found, null, begun);
  }, 60_000);

  interface Told {
    readonly entries: readonly { operation: string; actorId: string; actorName: string; address: string | null }[];
  }

  async function open(actorId: string, path: string) {
    const cookie = await signInAs(door.services, { organizationId: own.people.organizationId, actorId });
    return request(door.app)
      .get(addressOf(path, {} as TestRequest))
      .set('Cookie', cookie)
      .set('Accept', 'text/html');
  }

  function ask<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return withClient(api.adminUrl, async (client) => (await client.query<Row>(sql, [...values])).rows);
  }

  async function lastNumber(): Promise<number> {
    const [row] = await ask<{ last: number }>('select coalesce(max(sequence), 0)::int as last from access_entry');
    return row?.last ?? 0;
  }

  function since(sequence: number): Promise<Entry[]> {
    return ask<Entry>('select * from access_entry where sequence > $1 order by sequence', [sequence]);
  }

  /** Whoever looks by a link is no person here. */
  function actorOf({ as, reviewer }: TestRequest): string | null {
    return reviewer === true ? null : own.people[as];
  }

  /** The people whom an answer names, by themselves or by a journey of theirs. */
  function namedIn(text: string): string[] {
    const ids = [...text.matchAll(NAMING)].map(([, name, id]) => (name === 'journeyId' ? superviseeOf.get(id!) : id)!);
    return [...new Set(ids)];
  }

  function isFrom({ kind, operation, address, device }: Entry, expected: string): boolean {
    return kind === 'view' && operation === expected && /127\.0\.0\.1$/.test(address ?? '') && device !== null;
  }
});

/** Pages of which nothing is about anybody. */
const NOTHING_READ = [
  '/people/new',
  '/settings',
  '/listed-documents',
  '/reminders',
  '/reminders/:kind',
  '/rule-changes',
  '/operations',
  '/identity-provider',
  '/my-data',
];
