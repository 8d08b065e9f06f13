import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { createApp } from '../../api/create-app.ts';
import type { Services } from '../../api/services.ts';
import { createWebRouter } from '../../api/web/create-web-router.ts';
import { readSettings } from '../../config/settings.ts';
import { fakeServices } from '../api/support/fake-services.ts';

let services: Services;
let app: Express;

beforeAll(async () => {
  // Outside the demo nobody is signed in, so nothing asks the database.
  services = await fakeServices({ settings: readSettings({ CREDITABLE_DEMO: 'false' }) });
  app = createApp(services, createWebRouter(services, { temporalUrl: 'http://127.0.0.1:8233' }));
});

afterAll(() => services.db.close());

describe('the pages over HTTP', () => {
  it('shows the front page with no script but our own and no cache but one’s own', async () => {
    const { status, text, headers } = await request(app).get('/').set('Accept', 'text/html');
    expect(status).toBe(200);
    expect(text).toContain('From the first supervised hour to the license.');
    expect(text).toContain('http://127.0.0.1:8233');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['cache-control']).toBe('no-store');
  });

  it('serves every file that a page loads, to be kept for a year', async () => {
    const { text } = await request(app).get('/').set('Accept', 'text/html');
    const files = [...text.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, href]) => href ?? '');
    expect(files.length).toBeGreaterThanOrEqual(5);
    for (const file of files) {
      const { status, headers } = await request(app).get(file);
      expect({ file, status }).toEqual({ file, status: 200 });
      expect(headers['cache-control']).toContain('immutable');
    }
  });

  it('leads whoever is not signed in to the page where one signs in', async () => {
    const { status, headers } = await request(app).get('/cohort').set('Accept', 'text/html');
    expect([status, headers['location']]).toEqual([303, '/sign-in']);
  });

  it('shows the rules to anybody, down to one requirement', async () => {
    for (const [path, words] of [
      ['/rules', 'each with its source.'],
      ['/rules?state=CA', '<option value="CA" selected>'],
      ['/rules/CA-LMFT', 'At least 3,000 hours are needed.'],
      ['/rules/CA-LMFT/direct-hours', 'At least 1,750 direct hours are needed.'],
    ] as const) {
      const { status, type, text } = await request(app).get(path).set('Accept', 'text/html');
      expect([path, status, type, text.includes(words)]).toEqual([path, 200, 'text/html', true]);
    }
  });

  it('says as a page that there are no such rules', async () => {
    for (const path of ['/rules/ZZ-NONE', '/rules/CA-LMFT/nowhere']) {
      const { status, text } = await request(app).get(path).set('Accept', 'text/html');
      expect([path, status, /RULEBOOK_NOT_FOUND|REQUIREMENT_NOT_FOUND/.test(text)]).toEqual([path, 404, true]);
    }
  });

  it('tells people of an unknown address as a page and programs as a problem', async () => {
    const page = await request(app).get('/nothing/here').set('Accept', 'text/html');
    expect([page.status, page.type]).toEqual([404, 'text/html']);
    expect(page.text).toContain('Nothing was changed by this request.');
    const problem = await request(app).get('/nothing/here').set('Accept', 'application/json');
    expect([problem.status, problem.type]).toEqual([404, 'application/problem+json']);
  });

  it('refuses a form that another site sends', async () => {
    const { status } = await request(app)
      .post('/web/signWeek')
      .set('Sec-Fetch-Site', 'cross-site')
      .type('form')
      .send({ _key: 'a'.repeat(36) });
    expect(status).toBe(403);
  });

  it('says as a page that nobody is signed in when a form comes too late', async () => {
    const { status, text } = await request(app)
      .post('/web/signWeek')
      .set('Accept', 'text/html')
      .type('form')
      .send({ _from: '/queue' });
    expect(status).toBe(401);
    expect(text).toContain('Nobody is signed in.');
  });

  it('knows no form but those of its pages', async () => {
    const { status } = await request(app).post('/web/dropEverything').set('Accept', 'text/html').type('form').send({});
    expect(status).toBe(404);
  });
});
