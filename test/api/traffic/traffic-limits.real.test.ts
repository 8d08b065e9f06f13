import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { openTrafficLimits } from '../../../api/traffic/traffic-limits.ts';
import { createTestDatabase } from '../../support/database.ts';
import { openSignInApi } from '../support/sign-in-api.ts';
import { createApp } from '../../../api/create-app.ts';
import { createWebRouter } from '../../../api/web/create-web-router.ts';

describe('how many requests somebody may send', () => {
  it('is counted by all processes together, and reads apart from changes', async () => {
    await using database = await createTestDatabase();
    const open = () => openTrafficLimits(database.runtimeUrl, { readsPerMinute: 5, commandsPerMinute: 2 });
    const [one, other] = [open(), open()];
    for (const limits of [one, other, one, other, one]) await limits.count('read', 'session a');
    await expect(other.count('read', 'session a')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    await expect(one.count('read', 'session b')).resolves.toBeUndefined();
    await one.count('command', 'session a');
    await other.count('command', 'session a');
    await expect(one.count('command', 'session a')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    await Promise.all([one.close(), other.close()]);
  });

  it('is counted by each process for itself while the database is away', async () => {
    const limits = openTrafficLimits('postgres://nobody@127.0.0.1:1/nowhere', {
      readsPerMinute: 2,
      commandsPerMinute: 1,
    });
    await limits.count('read', 'a');
    await limits.count('read', 'a');
    await expect(limits.count('read', 'a')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    await limits.close();
  });

  it('is told to a program with the seconds to wait, to a person as a page, and never to whoever watches over us', async () => {
    await using api = await openSignInApi();
    const traffic = openTrafficLimits(api.runtimeUrl, { readsPerMinute: 3, commandsPerMinute: 1 });
    const services = { ...api.services, traffic };
    const app = createApp(services, createWebRouter(services));
    for (let times = 0; times < 3; times += 1) expect((await request(app).get('/api/errors')).status).toBe(200);
    const refused = await request(app).get('/api/errors');
    expect([refused.status, refused.body.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const page = await request(app).get('/rules').set('Accept', 'text/html');
    expect([page.status, page.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
    for (let times = 0; times < 5; times += 1) expect((await request(app).get('/health')).status).not.toBe(429);

    // Somebody who is signed in has a count of their own, so that colleagues at one address do not share one.
    const director = await api.signIn(api.people.directorId);
    const cookie = `creditable_session=${director.token}`;
    expect((await request(app).get('/api/people').set('Cookie', cookie)).status).toBe(200);
    // A cookie that is made up is nobody's, and counts for its address.
    expect((await request(app).get('/api/people').set('Cookie', `${cookie}x`)).status).toBe(429);
    await traffic.close();
  });
});
