import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import request, { type Response } from 'supertest';
import { type AnyAction, REVIEWING } from '../../api/action.ts';
import { createApp } from '../../api/create-app.ts';
import { ALL_ROUTES } from '../../api/routes/all-routes.ts';
import { createWebRouter } from '../../api/web/create-web-router.ts';
import { FORMS } from '../../api/web/forms/answer-form.ts';
import { abilityOf } from '../../api/web/reading/ability-of.ts';
import { PAGE_ROUTES } from '../../api/web/routes/all-pages.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { type Ability, can, canEverywhere } from '../../rules/vocabulary/abilities.ts';
import { ROLES, type Role } from '../../rules/vocabulary/role.ts';
import { type RunningApi, runApi } from '../api/support/running-api.ts';
import { openReviewBy } from '../api/support/open-review-by.ts';
import { signInAs } from '../api/support/sign-in-as.ts';
import { roleByField, roleByRoute } from './closed/matrix.ts';
import { servedBy } from './closed/router-walk.ts';
import { count, evidence } from './evidence.ts';
import { expectAsReviewed } from './reviewed.ts';
import { type Cast, castOf } from './tenants/cast.ts';
import { type TestRequest, pagesOf, requestsOf } from './tenants/requests.ts';
import { type Door, addressOf } from './tenants/send.ts';

/** Whoever knocks: nobody, somebody with one role, or somebody of a board in whose browser one packet is open. */
type Knocker = 'nobody' | Role | 'board-reviewer';

const KNOCKERS: readonly Knocker[] = ['nobody', ...ROLES, 'board-reviewer'];
/** What these are sent here was made by no passkey: whoever may try is told that it proves nothing. */
const PROVING = ['signInByPasskey', 'giveProof'];
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

describe('promise 26: closed unless opened', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  const sums = { requests: 0, refused: 0 };
  let api: RunningApi;
  let door: Door;
  let own: Cast;
  let actors: Readonly<Record<Role, string>>;
  let reviewCookies: readonly string[];

  beforeAll(async () => {
    api = stack.use(await runApi());
    door = { app: createApp(api.services, createWebRouter(api.services)), services: api.services };
    own = await castOf(api, api);
    reviewCookies = [own.reviewCookie, await openAnother()];
    const { superviseeId: supervisee, supervisorId: supervisor, directorId: director } = own.people;
    const [lead, administrator, auditor] = [await added('lead'), await added('administrator'), await added('auditor')];
    actors = { supervisee, supervisor, lead, director, administrator, auditor };
    const { organizationId } = own.people;
    for (const actorId of Object.values(actors)) await signInAs(door.services, { organizationId, actorId });
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  it('serves nothing but actions and pages, each under an ability, and what is listed', () => {
    const known = new Set([
      ...ALL_ROUTES.map(({ method, path }) => `${method} ${path}`),
      ...PAGE_ROUTES.map(({ path }) => `get ${path}`),
    ]);
    const served = servedBy(door.app);
    expect([...known].filter((line) => !served.includes(line))).toEqual([]);
    const others = served.filter((line) => !known.has(line) && !line.startsWith('get /assets/'));
    expectAsReviewed('addresses-for-anybody', others);
  });

  it('is open to whom somebody has read that it is', () => {
    expectAsReviewed('role-by-route', roleByRoute(ALL_ROUTES, PAGE_ROUTES));
    expectAsReviewed('role-by-field', roleByField(ALL_ROUTES));
  });

  it('asks nobody to sign in, refuses the wrong role, and lets the right one in, on every action', async () => {
    const before = await deeds();
    const wrong: string[] = [];
    for (const action of ALL_ROUTES) for (const knocker of KNOCKERS) wrong.push(...(await tryAction(action, knocker)));
    expect(wrong).toEqual([]);
    expect(await deeds()).toEqual(before);
  }, 240_000);

  it('and on every page and form', async () => {
    const before = await deeds();
    const wrong: string[] = [];
    for (const { path, ability } of PAGE_ROUTES)
      for (const knocker of KNOCKERS) wrong.push(...(await tryPage(path, ability, knocker)));
    for (const { operation } of FORMS)
      for (const knocker of KNOCKERS) wrong.push(...(await tryForm(operation, knocker)));
    expect(wrong).toEqual([]);
    expect(await deeds()).toEqual(before);
  }, 240_000);

  it('tells of colleagues only what is everybody’s to know', async () => {
    const people = ALL_ROUTES.find(({ operationId }) => operationId === 'listPeople')!;
    const { fields, unless } = people.untold!;
    for (const role of ROLES) {
      const { body } = await knock('get', people.path, role);
      const others = (body as Record<string, unknown>[]).filter(({ personId }) => personId !== actors[role]);
      expect(others.length).toBeGreaterThan(0);
      const told = others.some((person) => fields.some((field) => person[field] !== null));
      expect([role, told]).toEqual([role, can([role], unless)]);
    }
  });

  it('shows an auditor everything and has nothing to send, and an administrator no hours', async () => {
    for (const path of ['/people', '/settings', '/reminders/log-hours', `/journeys/${own.open.journeyId}`]) {
      const { text } = await knock('get', path, 'auditor', { accept: 'text/html' });
      expect(text.match(/action="\/web\/[^"]*"/g)?.filter((form) => !/step(In|Out)|signOut/.test(form)) ?? []).toEqual(
        [],
      );
    }
    for (const path of [`/api/journeys/${own.open.journeyId}`, '/api/journeys', '/api/cohort/figures'])
      expect((await knock('get', path, 'administrator')).status).toBe(403);
    expect((await knock('get', '/people', 'administrator', { accept: 'text/html' })).text).toContain('/people/new');
  });

  it('opens to an administrator in an emergency what reads the one record, and nothing else', async () => {
    const emergency = { personId: own.people.superviseeId, reason: 'Nobody else can be asked today.' };
    const begun = await api.ask(actors.administrator, 'post', '/api/emergencies', { body: emergency });
    expect(begun.status).toBe(201);
    const wrong: string[] = [];
    for (const action of ALL_ROUTES.filter(({ ability }) => ability !== 'public')) {
      const { operationId, method, path, ability } = action;
      if (can(['administrator'], ability as Ability)) continue;
      const asked = requestsOf(own)[operationId]!;
      const body = method === 'get' ? {} : { body: asked.body ?? {} };
      const { status } = await knock(method, addressOf(path, asked), 'administrator', body);
      const right = can(['emergency'], ability as Ability) ? [200, 404].includes(status) : status === 403;
      if (!right || (status === 404 && !/Document/.test(operationId))) wrong.push(`${operationId}: ${status}`);
    }
    expect(wrong).toEqual([]);
    const { subjectId } = begun.body as { subjectId: string };
    expect((await api.ask(actors.administrator, 'post', `/api/emergencies/${subjectId}/end`)).status).toBe(200);
    expect((await knock('get', `/api/journeys/${own.open.journeyId}`, 'administrator')).status).toBe(403);
  }, 60_000);

  it('knows no other address and no other method', async () => {
    const wrong: string[] = [];
    const paths = Map.groupBy(
      [...ALL_ROUTES, ...PAGE_ROUTES.map(({ path }) => ({ path, method: 'get' as const }))],
      ({ path }) => path,
    );
    for (const [path, known] of paths) {
      const taken = known.map(({ method }) => method);
      const allow = taken.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])).join(', ');
      for (const method of METHODS.filter((one) => !taken.some((known) => known === one))) {
        const { status, headers } = await knock(method, addressOf(path, anyRequest(path)), 'director');
        if (status !== 405 || headers['allow'] !== allow)
          wrong.push(`${method} ${path}: ${String(status)} ${String(headers['allow'])}`);
      }
    }
    for (const path of [
      '/api',
      '/api/',
      '/api/no-such-thing',
      '/api/journeys/x/y/z',
      '/no-such-page',
      '/web',
      `/api/${randomUUID()}`,
    ])
      for (const method of METHODS)
        for (const knocker of ['nobody', 'director'] as const) {
          const { status } = await knock(method, path, knocker);
          if (status !== 404) wrong.push(`${method} ${path}, ${knocker}: ${String(status)}`);
        }
    expect(wrong).toEqual([]);
    const found =
      `${count(ALL_ROUTES.length)} actions, ${count(PAGE_ROUTES.length)} pages and ${count(FORMS.length)} forms by nobody, by each of ${String(ROLES.length)} roles and by a reviewer of one packet: ` +
      `${count(sums.requests)} requests, of which ${count(sums.refused)} were refused as the reviewed matrix says, and nothing changed; ` +
      `other methods 405 with Allow, other addresses 404`;
    evidence(26, 'closed unless opened', found, null, begun);
  }, 120_000);

  async function added(role: Role): Promise<string> {
    const person = { name: `A ${role}`, email: `${role}@example.test`, timeZone: 'America/Chicago', roles: [role] };
    const answer = await api.ask(api.people.directorId, 'post', '/api/people', { body: person });
    expect(answer.status).toBe(201);
    return (answer.body as { subjectId: string }).subjectId;
  }

  /** Another browser in which the packet is open. */
  async function openAnother(): Promise<string> {
    const { filedId, packetId } = own.ids;
    const body = { reviewerName: 'Ola Other', board: 'Board of a test' };
    const path = `/api/journeys/${filedId ?? ''}/packets/${packetId ?? ''}/links`;
    const { link } = (await api.ask(api.people.directorId, 'post', path, { body })).body as { link: string };
    return openReviewBy(door.app, link);
  }

  function isNobody(knocker: Knocker): knocker is 'nobody' | 'board-reviewer' {
    return knocker === 'nobody' || knocker === 'board-reviewer';
  }

  interface Knock {
    readonly accept?: string;
    readonly body?: object;
    readonly form?: object;
  }

  /** Commands come without a key: whoever may send one hears of that, and nothing is done. */
  async function knock(
    method: (typeof METHODS)[number],
    address: string,
    knocker: Knocker,
    { accept = 'application/json', body, form }: Knock = {},
  ): Promise<Response> {
    sums.requests += 1;
    const asked = request(door.app)[method](address).set('Accept', accept);
    // In the second browser the packet is closed at the end.
    const [open, closing] = reviewCookies;
    if (knocker === 'board-reviewer') asked.set('Cookie', (address.endsWith('/close') ? closing : open) ?? '');
    else if (knocker !== 'nobody') {
      const person = { organizationId: api.people.organizationId, actorId: actors[knocker] };
      asked.set('Cookie', await signInAs(door.services, person));
    }
    const answer = await (form === undefined ? asked.send(body) : asked.type('form').send(form));
    if ([401, 403].includes(answer.status)) sums.refused += 1;
    return answer;
  }

  async function tryAction(action: AnyAction, knocker: Knocker): Promise<string[]> {
    const { operationId, method, path, ability, command } = action;
    const asked = requestsOf(own)[operationId]!;
    const body = method === 'get' ? {} : { body: asked.body ?? {} };
    const answer = await knock(method, addressOf(path, asked), knocker, body);
    const { status } = answer;
    const code = (answer.body as { code?: string } | undefined)?.code;
    const say = `${operationId} by ${knocker}: ${String(status)} ${String(code)}`;
    if (PROVING.includes(operationId) && code === 'PROOF_REFUSED') return status === 401 ? [] : [say];
    if (ability === 'public') return status === 401 || status === 403 ? [say] : [];
    if (ability === REVIEWING && knocker === 'board-reviewer') return status === 200 ? [] : [say];
    if (ability === REVIEWING && knocker === 'nobody') return code === 'REVIEW_REQUIRED' ? [] : [say];
    // Whoever reads one packet is nobody anywhere else.
    if (isNobody(knocker)) return status === 401 && code === 'SIGN_IN_REQUIRED' ? [] : [say];
    if (!can([knocker], ability)) return status === 403 && code === 'NOT_ALLOWED' ? [] : [say];
    if (command) return status === 400 && code === 'KEY_MISSING' ? [] : [say];
    // Where the ability does not go so far, a row is as if it were not there.
    if (canEverywhere([knocker], ability)) return status === 200 ? [] : [say];
    return [200, 404].includes(status) || isNarrower(operationId, status) ? [] : [say];
  }

  /** Lists of one's own that are everybody's for those only who read all. */
  function isNarrower(operationId: string, status: number): boolean {
    return status === 403 && ['listNotices', 'listObligations', 'listAccess'].includes(operationId);
  }

  async function tryPage(path: string, ability: Ability | 'public', knocker: Knocker): Promise<string[]> {
    const answer = await knock('get', addressOf(path, pagesOf(own)[path]!), knocker, { accept: 'text/html' });
    const { status, headers } = answer;
    const say = `${path} by ${knocker}: ${String(status)}`;
    // A link that opens nothing any more says so to everybody alike.
    if (ability === 'public') return [200, 303, 410].includes(status) ? [] : [say];
    if (ability === REVIEWING && isNobody(knocker)) return status === (knocker === 'nobody' ? 401 : 200) ? [] : [say];
    // Whoever is not signed in is led to where one does.
    if (isNobody(knocker)) return status === 303 && headers['location'] === '/sign-in' ? [] : [say];
    if (!can([knocker], ability)) return status === 403 ? [] : [say];
    if (canEverywhere([knocker], ability)) return status === 200 ? [] : [say];
    return [200, 404].includes(status) ? [] : [say];
  }

  async function tryForm(operation: string, knocker: Knocker): Promise<string[]> {
    const ability = abilityOf(operation);
    const { status } = await knock('post', `/web/${operation}`, knocker, {
      form: { _from: '/rules' },
      accept: 'text/html',
    });
    const say = `the form ${operation} by ${knocker}: ${String(status)}`;
    if (ability === 'public') return status === 422 ? [] : [say];
    if (isNobody(knocker)) return status === 401 ? [] : [say];
    if (!can([knocker], ability)) return status === 403 ? [] : [say];
    return [400, 422].includes(status) ? [] : [say];
  }

  function anyRequest(path: string): TestRequest {
    const action = ALL_ROUTES.find((known) => known.path === path);
    return action === undefined ? pagesOf(own)[path]! : requestsOf(own)[action.operationId]!;
  }

  /**
   * Every change leaves its receipt and its entry in the audit trail, in the same transaction; those of the system are its own,
   * and a proof, good or bad, changes nothing but the session.
   */
  async function deeds(): Promise<readonly object[]> {
    return withClient(api.adminUrl, async (client) => {
      const { rows } = await client.query<{ id: string; what: string }>(
        `select id, command as what from command_receipt where actor_id is not null
         union all select id, sentence from audit_entry
           where actor_id is not null and action not in ('proof-given', 'proof-refused') order by 1`,
      );
      return rows;
    });
  }
});
