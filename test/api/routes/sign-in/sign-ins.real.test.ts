import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { makeToken } from '../../../../api/access/opaque-token.ts';
import { createApp } from '../../../../api/create-app.ts';
import { createWebRouter } from '../../../../api/web/create-web-router.ts';
import { makePeople } from '../../../journey/people.ts';
import { type SignInApi, openSignInApi } from '../../support/sign-in-api.ts';

describe('where somebody is signed in', () => {
  let api: SignInApi;
  beforeAll(async () => {
    api = await openSignInApi();
  }, 60_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  it('is a list of one’s own browsers, the last used first, and of nobody else’s', async () => {
    const { supervisorId, superviseeId } = api.people;
    const [here, there] = [await api.signIn(supervisorId), await api.signIn(supervisorId, 'Safari on iPhone')];
    await api.signIn(superviseeId);
    api.pass(3);
    await there.get('/api/sign-ins');
    const { body } = await here.get('/api/sign-ins');
    const shown = body.map(
      ({ device, isThisOne }: Record<string, unknown>) => `${String(device)} ${String(isThisOne)}`,
    );
    expect(shown.sort()).toEqual(['Firefox on Linux true', 'Safari on iPhone false']);
    expect(body.every(({ lastSeenAt }: { lastSeenAt: string }) => lastSeenAt === api.services.now())).toBe(true);
    const page = await here.open('/sign-ins');
    expect(page.text).toContain('You are signed in in 2 browsers');
    expect(page.text).toContain('Safari on iPhone');
  });

  it('writes that a browser was seen at most once a minute', async () => {
    const browser = await api.signIn(api.people.directorId);
    const seen = async () => {
      const rows = await api.ask<{ at: Date }>(
        'select max(last_seen_at) as at from sign_in_session where person_id = $1',
        [api.people.directorId],
      );
      return rows[0]?.at.toISOString();
    };
    const first = api.services.now();
    api.pass(0.9);
    await browser.get('/api/sign-ins');
    expect(await seen()).toBe(first);
    api.pass(0.1);
    await browser.get('/api/sign-ins');
    expect(await seen()).toBe(api.services.now());
  });

  it('nobody ends another’s session, in this organization or in another one', async () => {
    const victim = await api.signIn(api.people.directorId);
    const [{ sessionId }] = (await victim.get('/api/sign-ins')).body;
    const elsewhere = await makePeople(api.services.db);
    const own = await api.signIn(api.people.supervisorId);
    expect((await own.post(`/api/sign-ins/${sessionId}/end`)).body.code).toBe('SIGN_IN_NOT_FOUND');
    expect((await own.post(`/api/sign-ins/${randomUUID()}/end`)).body.code).toBe('SIGN_IN_NOT_FOUND');
    expect((await own.get(`/api/people/${api.people.directorId}/access`)).body.code).toBe('NOT_ALLOWED');
    const director = await api.signIn(api.people.directorId);
    for (const path of ['disable', 'enable', 'sign-ins/end']) {
      const body = path === 'disable' ? { reason: 'x' } : {};
      const answer = await director.post(`/api/people/${elsewhere.supervisorId}/${path}`, body);
      expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'PERSON_NOT_FOUND']);
    }
    expect((await victim.get('/api/sign-ins')).status).toBe(200);
  });

  it('a token opens nothing in another organization than its own, and a made up one nothing at all', async () => {
    const browser = await api.signIn(api.people.directorId);
    const other = await makePeople(api.services.db);
    const swapped = makeToken(other.organizationId).slice(0, 22) + browser.token.slice(22);
    for (const token of [swapped, makeToken(api.people.organizationId), makeToken(randomUUID()), 'x', '']) {
      expect((await api.browser(token).get('/api/sign-ins')).status).toBe(401);
    }
  });

  it('a director keeps somebody out and lets them in again; old sessions stay dead', async () => {
    const { superviseeId, directorId } = api.people;
    const old = await api.signIn(superviseeId);
    const director = await api.signIn(directorId);
    const path = `/people/${superviseeId}/access`;
    const fields = { _key: randomUUID(), _from: path, personId: superviseeId, reason: 'On leave.' };
    expect((await director.open(path)).text).toContain('Alex Associate may sign in');
    expect((await director.submit('/web/disablePerson', fields)).headers['location']).toBe(path);
    expect((await director.open(path)).text).toContain('Alex Associate cannot sign in');
    expect((await director.post(`/api/people/${superviseeId}/enable`)).status).toBe(200);
    expect((await old.get('/api/sign-ins')).status).toBe(401);
    expect((await (await api.signIn(superviseeId)).get('/api/sign-ins')).status).toBe(200);
    const own = await director.post(`/api/people/${directorId}/disable`, { reason: 'Why not.' });
    expect([own.status, own.body.code]).toEqual([409, 'OWN_ACCESS']);
  });

  it('signing out ends the session itself, not only the cookie', async () => {
    const browser = await api.signIn(api.people.supervisorId);
    const left = await browser.submit('/web/signOut');
    expect([left.status, left.headers['location']]).toEqual([303, '/']);
    expect(left.headers['set-cookie']?.[0]).toMatch(/^creditable_session=; .*Expires=Thu, 01 Jan 1970/);
    expect((await browser.get('/api/sign-ins')).status).toBe(401);
  });
});

describe('the demo', () => {
  it('uses the same sessions, says on every page that it is one, and is over where it is switched off', async () => {
    await using api = await openSignInApi({ CREDITABLE_DEMO: 'true' });
    await api.ask('update organization set demo = true');
    const { supervisorId } = api.people;
    const stepped = await request(api.app)
      .post('/api/demo/step-into')
      .set('User-Agent', 'Firefox/1')
      .send({ personId: supervisorId });
    const token = /creditable_session=([^;]+)/.exec(String(stepped.headers['set-cookie']))?.[1] ?? '';
    const inside = api.browser(token);
    const [{ method, device }] = (await inside.get('/api/sign-ins')).body;
    expect([method, device]).toEqual(['demo', 'Firefox']);
    for (const path of ['/', '/queue', '/sign-ins', '/calendar', '/rules']) {
      const { status, text } = await inside.open(path);
      if (status === 200) expect([path, text.includes('<strong>Demo')]).toEqual([path, true]);
    }
    expect((await request(api.app).get('/rules').set('Accept', 'text/html')).text).toContain('<strong>Demo');
    const again = await inside.post('/api/demo/step-into', { personId: api.people.directorId });
    expect(again.status).toBe(200);
    expect((await inside.get('/api/sign-ins')).status).toBe(401);
    const next = api.browser(/creditable_session=([^;]+)/.exec(String(again.headers['set-cookie']))?.[1] ?? '');
    expect((await next.get('/api/sign-ins')).status).toBe(200);
    const services = { ...api.services, settings: { ...api.services.settings, demo: false } };
    const real = createApp(services, createWebRouter(services));
    const cookie = `creditable_session=${next.token}`;
    expect((await request(real).get('/api/sign-ins').set('Cookie', cookie)).status).toBe(401);
  }, 60_000);
});
