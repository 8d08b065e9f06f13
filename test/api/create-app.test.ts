import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { makeToken } from '../../api/access/opaque-token.ts';
import { SESSION_COOKIE } from '../../api/access/session-cookie.ts';
import { createApp } from '../../api/create-app.ts';
import type { Services } from '../../api/services.ts';
import { createWebRouter } from '../../api/web/create-web-router.ts';
import { CATALOG } from '../../rules/vocabulary/errors.ts';
import { LICENSE_CODES } from '../../rules/vocabulary/license-code.ts';
import { fakeServices } from './support/fake-services.ts';

const ORGANIZATION = 'b7a5e0a4-3a0e-4d3e-9a55-0a7c7f4a1f10';
const SOMEBODY = '0a6f8b52-3d7c-4ff4-8a36-0d6f0a3f9b11';
const JOURNEY = '/api/journeys/5f0b3a9e-8a41-4c53-9e0c-2f1f3f7f4c12';

describe('the web application without any server behind it', () => {
  let services: Services;
  let app: Express;
  let cookie: string;

  beforeAll(async () => {
    services = await fakeServices();
    app = createApp(services);
    cookie = `${SESSION_COOKIE}=${makeToken(ORGANIZATION)}`;
  });
  afterAll(() => services.db.close());

  it('answers every address of signed-in people with 401 for nobody, before it reads a body', async () => {
    const answer = await request(app).post('/api/people').set('Content-Type', 'application/json').send('{ not json');
    expect(answer.status).toBe(401);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ type: '/problems/SIGN_IN_REQUIRED', code: 'SIGN_IN_REQUIRED', status: 401 });
    expect(answer.body.instance).toBe(answer.headers['x-request-id']);
  });

  it('says that there is nothing at an unknown address', async () => {
    for (const path of ['/api/nothing', '/nothing', '/api/people/%zz/absences']) {
      const answer = await request(app).get(path);
      expect([answer.status, answer.body.code]).toEqual([404, 'PATH_UNKNOWN']);
    }
  });

  it('says which methods an address takes when it is asked by another', async () => {
    const answer = await request(app).delete('/api/people');
    expect([answer.status, answer.body.code]).toEqual([405, 'METHOD_UNKNOWN']);
    expect(answer.headers['allow']).toBe('GET, HEAD, POST');
    expect(answer.body.detail).toBe('This address does not take DELETE.');
  });

  it('tells a body that is not JSON from one that is not an object, of another type, or too large', async () => {
    const post = (type: string, body: string) =>
      request(app).post('/api/demo/step-into').set('Content-Type', type).send(body);
    const codes = [
      await post('application/json', '{ not json'),
      await post('application/json', '"text"'),
      await post('text/plain', 'personId=1'),
      await post('application/json', `{"personId":"${'x'.repeat(1_100_000)}"}`),
    ].map(({ status, body }) => [status, body.code]);
    expect(codes).toEqual([
      [400, 'BODY_NOT_JSON'],
      [422, 'INPUT_INVALID'],
      [415, 'MEDIA_TYPE_UNSUPPORTED'],
      [413, 'BODY_TOO_LARGE'],
    ]);
  });

  it('names each field that is wrong and what was expected there', async () => {
    const answer = await request(app).post('/api/demo/step-into').send({ personId: 'me', shoeSize: 44 });
    expect(answer.status).toBe(422);
    expect(answer.body.problems).toEqual([
      { path: 'body.personId', expected: 'a UUID' },
      { path: 'body.shoeSize', expected: 'left out: there is no such field' },
    ]);
  });

  it('refuses a change that another site asks a browser for', async () => {
    const post = () => request(app).post('/api/demo/step-into').send({ personId: 'me' });
    for (const answer of [
      await post().set('Sec-Fetch-Site', 'cross-site'),
      await post().set('Origin', 'https://elsewhere.example'),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'CROSS_SITE']);
    }
    expect((await post().set('Sec-Fetch-Site', 'same-origin')).body.code).toBe('INPUT_INVALID');
  });

  it('answers 503 with Retry-After, and no word of the database, while the database is away', async () => {
    const answer = await request(app).get(JOURNEY).set('Cookie', cookie);
    expect([answer.status, answer.body.code]).toEqual([503, 'DATABASE_AWAY']);
    expect(answer.headers['retry-after']).toBe('3');
    expect(answer.text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|select|\.ts/i);
  });

  it('tells the state of the parts with 503 when one is down', async () => {
    const answer = await request(app).get('/health');
    expect([answer.status, answer.body.status, answer.body.parts.mail.state]).toEqual([503, 'down', 'off']);
  });

  it('takes a form of a page as a form only', async () => {
    const web = createApp(services, createWebRouter(services));
    const post = (type: string, body: string) =>
      request(web).post('/web/askForLink').set('Content-Type', type).send(body);
    for (const type of ['text/plain', 'application/json', 'multipart/form-data; boundary=x'])
      expect((await post(type, '{"email":"a@example.test"}')).body.code).toBe('MEDIA_TYPE_UNSUPPORTED');
  });

  it('says what it answers as when that is not accepted', async () => {
    const get = (path: string, accept: string) => request(app).get(path).set('Accept', accept);
    for (const accept of [
      '*/*',
      'application/*',
      'application/json',
      'text/html, */*;q=0.8',
      'application/problem+json',
    ])
      expect([accept, (await get('/api/errors', accept)).status]).toEqual([accept, 200]);
    for (const accept of ['text/html', 'application/xml', 'image/*']) {
      const answer = await get('/api/errors', accept);
      expect([answer.status, answer.body.code]).toEqual([406, 'NOT_ACCEPTABLE']);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    }
    expect((await get(`/calendar/${'a'.repeat(64)}.ics`, 'text/calendar')).status).not.toBe(406);
  });

  it('does not let a header or a field choose another method', async () => {
    const asked = () => request(app).post('/api/errors').set('X-HTTP-Method-Override', 'GET').set('X-Method', 'GET');
    expect((await asked().send({ _method: 'GET' })).status).toBe(405);
    expect((await request(app).get('/api/demo/step-into?_method=post')).status).toBe(405);
  });

  it('lets no cache keep an answer, not even a refusal', async () => {
    for (const path of ['/api/people', '/api/nothing', '/health', '/problems/NOT_ALLOWED'])
      expect((await request(app).get(path)).headers['cache-control']).toBe('no-store');
  });

  it('lists and explains every code of the catalog, as JSON and as a page', async () => {
    const list = await request(app).get('/api/errors');
    expect(list.body).toHaveLength(Object.keys(CATALOG).length);
    for (const { type } of list.body.slice(0, 3)) expect((await request(app).get(type)).status).toBe(200);
    const page = await request(app).get('/problems/WEEK_ALREADY_SIGNED').set('Accept', 'text/html');
    expect(page.text).toContain('<h1>Week already signed</h1>');
    expect((await request(app).get('/problems/NOTHING')).status).toBe(404);
  });

  it('lets a page load from our own address only', async () => {
    const answer = await request(app).get('/api/rulebooks');
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });

  it('lists the licenses that can be sought, each with its rules of today and how sure their sources are', async () => {
    const { body } = await request(app).get('/api/rulebooks');
    expect(body.map(({ license }: { license: string }) => license)).toEqual(LICENSE_CODES);
    const { identity, sha256 } = services.rulebooks.read('TX-LPC');
    expect(body).toContainEqual(
      expect.objectContaining({ license: 'TX-LPC', title: identity.title, version: identity.version, sha256 }),
    );
  });

  it('shows the API description from our own address', async () => {
    const page = await request(app).get('/docs/');
    expect(page.text).toContain('swagger-ui-bundle.js');
    expect((await request(app).get('/docs/swagger-initializer.js')).text).toContain("url: '/openapi.json'");
    expect((await request(app).get('/openapi.json')).body.openapi).toBe('3.1.0');
  });
});

describe('outside the demo', () => {
  it('nobody can step into anybody', async () => {
    const demo = await fakeServices();
    await using _ = { [Symbol.asyncDispose]: () => demo.db.close() };
    const app = createApp({ ...demo, settings: { ...demo.settings, demo: false } });
    expect((await request(app).get('/api/demo/people')).body.code).toBe('PATH_UNKNOWN');
    expect((await request(app).post('/api/demo/step-into').send({ personId: SOMEBODY })).body.code).toBe(
      'PATH_UNKNOWN',
    );
  });
});

describe('the demo', () => {
  it('answers under the names of its own machine only', async () => {
    const services = await fakeServices();
    await using _ = { [Symbol.asyncDispose]: () => services.db.close() };
    const ask = (demo: boolean, host: string) =>
      request(createApp({ ...services, settings: { ...services.settings, demo } }))
        .get('/api/errors')
        .set('Host', host);
    for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) {
      expect([host, (await ask(true, host)).status]).toEqual([host, 200]);
    }
    for (const host of ['hours.example.org', '192.168.1.4:3000', 'localhost.example.org']) {
      const refused = await ask(true, host);
      expect([host, refused.status, refused.body.code]).toEqual([host, 421, 'DEMO_HERE_ONLY']);
      expect((await ask(false, host)).status).toBe(200);
    }
  });
});
