import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import request from 'supertest';
import { makeToken as makeOpaque } from '../../../../api/access/opaque-token.ts';
import { SESSION_COOKIE } from '../../../../api/access/session-cookie.ts';
import { createApp } from '../../../../api/create-app.ts';
import { ALL_ROUTES } from '../../../../api/routes/all-routes.ts';
import { scopeOf, SCOPE_NAMES } from '../../../../rules/vocabulary/scopes.ts';
import { makePeople } from '../../../journey/people.ts';
import { type SignInApi, openSignInApi } from '../../support/sign-in-api.ts';

const EXPIRES = '2027-03-01';

describe('tokens for programs', () => {
  let api: SignInApi;
  beforeAll(async () => {
    api = await openSignInApi();
  }, 60_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  const made = async (personId: string, scopes: readonly string[], expiresOn = EXPIRES) => {
    const browser = await api.signIn(personId);
    const { status, body } = await browser.post('/api/tokens', { name: 'Payroll', scopes, expiresOn });
    expect([status, body.code]).toEqual([201, undefined]);
    return body as { subjectId: string; token: string; sentence: string };
  };
  const by = (token: string) => ({
    get: (path: string) => request(api.app).get(path).set('Authorization', `Bearer ${token}`),
    post: (path: string, body: object = {}) =>
      request(api.app)
        .post(path)
        .set('Authorization', `Bearer ${token}`)
        .set('Idempotency-Key', randomUUID())
        .send(body),
  });
  const actions = async (action: string) =>
    await api.ask<{ actor_id: string; after: Record<string, unknown> }>(
      'select actor_id, after from audit_entry where action = $1 order by sequence',
      [action],
    );

  it('act for their person, as far as their scopes go, without a cookie', async () => {
    const { directorId } = api.people;
    const { token } = await made(directorId, ['read']);
    expect(token).toMatch(/^creditable_[\w-]{64}$/);
    expect((await by(token).get('/api/people')).body.map(({ name }: { name: string }) => name)).toContain(
      'Dana Director',
    );
    const refused = await by(token).post('/api/people', { name: 'x' });
    expect([refused.status, refused.body.code]).toEqual([403, 'SCOPE_MISSING']);
    const { token: keeper } = await made(directorId, ['keep-people']);
    const person = {
      name: 'Nell New',
      email: 'nell@example.test',
      timeZone: 'America/New_York',
      roles: ['supervisee'],
    };
    expect((await by(keeper).post('/api/people', person)).status).toBe(201);
    expect((await by(keeper).get('/api/people')).body.code).toBe('SCOPE_MISSING');
  });

  it('allow nothing that their person may not do', async () => {
    const { token } = await made(api.people.superviseeId, SCOPE_NAMES);
    expect((await by(token).get('/api/journeys')).status).toBe(200);
    for (const path of ['/api/cohort/figures', `/api/people/${api.people.directorId}/access`])
      expect((await by(token).get(path)).body.code).toBe('NOT_ALLOWED');
  });

  it('sign nothing, whatever they were made for, and make no other token', async () => {
    const closed = ALL_ROUTES.filter(({ ability }) => ability !== 'public' && scopeOf(ability) === null);
    expect(closed.map(({ operationId }) => operationId)).toEqual(
      expect.arrayContaining(['signWeek', 'signAgreement', 'attestQuarter', 'evaluateSupervisee', 'makeToken']),
    );
    const tokens = [await made(api.people.supervisorId, SCOPE_NAMES), await made(api.people.directorId, SCOPE_NAMES)];
    for (const { method, path, operationId } of closed) {
      const address = path.replaceAll(/:\w+/g, randomUUID());
      for (const { token } of tokens) {
        const asked = request(api.app)[method](address);
        const { status, body } = await asked
          .set('Authorization', `Bearer ${token}`)
          .set('Idempotency-Key', randomUUID());
        expect([operationId, status, ['SCOPE_MISSING', 'NOT_ALLOWED'].includes(body.code)]).toEqual([
          operationId,
          403,
          true,
        ]);
      }
    }
  }, 60_000);

  it.each<[string, (own: { subjectId: string }) => Promise<unknown>]>([
    ['ended by its person', async ({ subjectId }) => (await person()).post(`/api/tokens/${subjectId}/end`)],
    [
      'ended by a director',
      async ({ subjectId }) =>
        (await api.signIn(api.people.directorId)).post(
          `/api/people/${api.people.supervisorId}/tokens/${subjectId}/end`,
        ),
    ],
    [
      'of a person who is disabled',
      () => api.ask('update person set disabled_at = now() where id = $1', [api.people.supervisorId]),
    ],
    [
      'of a person without a role',
      () => api.ask("update person set roles = '{}' where id = $1", [api.people.supervisorId]),
    ],
    [
      'past its last day',
      ({ subjectId }) => api.ask("update api_token set expires_on = '2026-11-22' where id = $1", [subjectId]),
    ],
  ])('one that is %s opens nothing at the next request', async (_, withdraw) => {
    await api.ask("update person set roles = '{supervisor}', disabled_at = null where id = $1", [
      api.people.supervisorId,
    ]);
    const own = await made(api.people.supervisorId, ['read']);
    expect((await by(own.token).get('/api/queue')).status).toBe(200);
    await withdraw(own);
    const after = await by(own.token).get('/api/queue');
    expect([after.status, after.body.code]).toEqual([401, 'TOKEN_REFUSED']);
    expect(after.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    await api.ask("update person set roles = '{supervisor}', disabled_at = null where id = $1", [
      api.people.supervisorId,
    ]);
  });

  it('open nothing in another organization, and none that was made up', async () => {
    const { token } = await made(api.people.directorId, ['read']);
    const other = await makePeople(api.services.db);
    const swapped = `creditable_${makeOpaque(other.organizationId).slice(0, 22)}${token.slice(33)}`;
    for (const wrong of [swapped, `creditable_${makeOpaque(api.people.organizationId)}`, token.slice(11), 'x', ''])
      expect([wrong, (await by(wrong).get('/api/people')).status]).toEqual([wrong, 401]);
    expect((await by(token).get('/api/people')).status).toBe(200);
  });

  it('are refused beside a cookie, and open no page', async () => {
    const { token } = await made(api.people.directorId, ['read']);
    const browser = await api.signIn(api.people.directorId);
    const both = await by(token).get('/api/people').set('Cookie', `${SESSION_COOKIE}=${browser.token}`);
    expect([both.status, both.body.code]).toEqual([400, 'TWO_PROOFS']);
    const page = await by(token).get('/people').set('Accept', 'text/html');
    expect([page.status, page.headers['location']]).toEqual([303, '/sign-in']);
  });

  it('last a year at most, and not into the past', async () => {
    const browser = await api.signIn(api.people.directorId);
    for (const [expiresOn, status] of [
      ['2026-11-22', 422],
      ['2026-11-23', 201],
      ['2027-11-24', 201],
      ['2027-11-25', 422],
    ] as const) {
      const answer = await browser.post('/api/tokens', { name: 'Days', scopes: ['read'], expiresOn });
      expect([expiresOn, answer.status]).toEqual([expiresOn, status]);
    }
    expect((await browser.post('/api/tokens', { name: 'None', scopes: [], expiresOn: EXPIRES })).status).toBe(422);
  });

  it('are told once: who repeats the command hears that it was made, and no token', async () => {
    const browser = await api.signIn(api.people.directorId);
    const ask = () =>
      request(api.app)
        .post('/api/tokens')
        .set('Cookie', `${SESSION_COOKIE}=${browser.token}`)
        .set('Idempotency-Key', 'token-once')
        .send({ name: 'Once', scopes: ['read'], expiresOn: EXPIRES });
    const [first, second] = [await ask(), await ask()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect([second.body.subjectId, second.body.token]).toEqual([first.body.subjectId, null]);
    expect((await by(first.body.token).get('/api/people')).status).toBe(200);
  });

  it('note the day of their use, and stand in the trail when they are made and ended', async () => {
    const { superviseeId, directorId } = api.people;
    const { token, subjectId } = await made(superviseeId, ['read', 'log-hours']);
    await by(token).get('/api/journeys');
    const director = await api.signIn(directorId);
    const { body } = await director.get(`/api/people/${superviseeId}/tokens`);
    const shown = body.find(({ tokenId }: { tokenId: string }) => tokenId === subjectId);
    expect(shown).toEqual({
      tokenId: subjectId,
      name: 'Payroll',
      scopes: ['log-hours', 'read'],
      madeAt: api.services.now(),
      expiresOn: EXPIRES,
      lastUsedOn: '2026-11-23',
    });
    expect((await actions('token-made')).at(-1)).toMatchObject({
      actor_id: superviseeId,
      after: { tokenId: subjectId },
    });
    expect((await director.post(`/api/people/${superviseeId}/tokens/${subjectId}/end`)).status).toBe(200);
    expect((await actions('token-ended')).at(-1)).toEqual({
      actor_id: directorId,
      after: { tokenId: subjectId, personId: superviseeId, because: 'ended-by-director' },
    });
    expect((await director.post(`/api/tokens/${subjectId}/end`)).body.code).toBe('TOKEN_NOT_FOUND');
  });

  it('are each counted by themselves, and what is refused by where it comes from', async () => {
    const counted: string[] = [];
    const traffic = {
      ...api.services.traffic,
      count: (kind: string, from: string) => Promise.resolve(void counted.push(`${kind} ${from}`)),
    };
    const app = createApp({ ...api.services, traffic });
    const { token, subjectId } = await made(api.people.directorId, ['read']);
    for (const sent of [token, `${token}x`])
      await request(app).get('/api/people').set('Authorization', `Bearer ${sent}`);
    await request(app).get('/api/errors').set('Authorization', 'Bearer x');
    expect([counted[0], counted.length]).toEqual([`read session ${subjectId}`, 3]);
    expect(counted.slice(1).every((line) => line.startsWith('read address '))).toBe(true);
  });

  it('are in no table, no trail, no receipt and no log', async () => {
    const lines: string[] = [];
    const log = pino(new Writable({ write: (line, _, done) => (lines.push(String(line)), done()) }));
    const { token } = await made(api.people.directorId, ['read']);
    const app = createApp({ ...api.services, log });
    await request(app).get('/api/people').set('Authorization', `Bearer ${token}`).expect(200);
    await request(app).get('/api/people').set('Authorization', `Bearer ${token}x`).expect(401);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines.filter((line) => line.includes(token))).toEqual([]);
    const kept = await api.ask<{ text: string }>(
      `select t::text as text from api_token t union all select a::text from audit_entry a
       union all select r::text from command_receipt r`,
    );
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter(({ text }) => text.includes(token.slice(33)))).toEqual([]);
  });

  it('are made, shown once and ended on a page', async () => {
    const browser = await api.signIn(api.people.supervisorId);
    await api.ask('delete from api_token where person_id = $1', [api.people.supervisorId]);
    expect((await browser.open('/tokens')).text).toContain('No program acts for you');
    const form = { _key: randomUUID(), _from: '/tokens', name: 'Sheet', expiresOn: EXPIRES, 'scope.read': 'yes' };
    const shown = await browser.submit('/web/makeToken', form);
    const token = /creditable_[\w-]{64}/.exec(shown.text)?.[0] ?? '';
    expect([shown.status, shown.headers['cache-control'], shown.headers['set-cookie']]).toEqual([
      200,
      'no-store',
      undefined,
    ]);
    expect((await by(token).get('/api/queue')).status).toBe(200);
    expect((await browser.submit('/web/makeToken', form)).headers['location']).toBe('/tokens');
    const page = await browser.open('/tokens');
    expect([page.text.includes('1 token for programs'), page.text.includes(token)]).toEqual([true, false]);
    const access = await (await api.signIn(api.people.directorId)).open(`/people/${api.people.supervisorId}/access`);
    expect(access.text).toContain('Programs that act for');
    const refused = await browser.submit('/web/makeToken', { ...form, _key: randomUUID(), 'scope.read': '' });
    expect([refused.status, refused.text.includes('value="Sheet"')]).toEqual([422, true]);
    const tokenId = /name="tokenId" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const ended = await browser.submit('/web/endToken', { _key: randomUUID(), _from: '/tokens', tokenId });
    expect(ended.headers['location']).toBe('/tokens');
    expect((await by(token).get('/api/queue')).status).toBe(401);
  });

  async function person() {
    return api.signIn(api.people.supervisorId);
  }
});
