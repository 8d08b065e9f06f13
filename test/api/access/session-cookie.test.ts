import { describe, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { sessionCookie } from '../../../api/access/session-cookie.ts';

/** Says which token a browser sent, gives it another, and takes it away. */
function appAt(publicUrl: string | null) {
  const app = express();
  app.get('/read', (asked, response) => void response.json(sessionCookie.read(asked, { publicUrl }) ?? null));
  app.get('/set', (_, response) => {
    sessionCookie.set(response, { publicUrl }, 'token');
    response.end();
  });
  app.get('/clear', (_, response) => {
    sessionCookie.clear(response, { publicUrl });
    response.end();
  });
  return app;
}

const cookieFrom = async (publicUrl: string | null, host: string, path = '/set') =>
  (await request(appAt(publicUrl)).get(path).set('Host', host)).headers['set-cookie']?.[0];

describe('the cookie of a session', () => {
  it('is hidden from scripts, stays with this site, and goes over TLS for this one host only', async () => {
    const secure = '__Host-creditable_session=token; Path=/; HttpOnly; Secure; SameSite=Lax';
    expect(await cookieFrom('https://hours.example.org', '127.0.0.1:3000')).toBe(secure);
    expect(await cookieFrom(null, 'hours.example.org')).toBe(secure);
    expect(await cookieFrom('http://localhost:3000', '192.168.1.4:3000')).toBe(secure);
    const cleared = await cookieFrom(null, 'hours.example.org', '/clear');
    expect(cleared).toMatch(/^__Host-creditable_session=; Path=\/; Expires=Thu, 01 Jan 1970 .*HttpOnly; Secure/);
  });
  it('does without TLS on the machine itself', async () => {
    const plain = 'creditable_session=token; Path=/; HttpOnly; SameSite=Lax';
    for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000']) expect(await cookieFrom(null, host)).toBe(plain);
  });
  it('is not taken under the name that any site of the domain could have set', async () => {
    const read = async (host: string, cookie: string) =>
      (await request(appAt(null)).get('/read').set('Host', host).set('Cookie', cookie)).body;
    expect(await read('hours.example.org', 'creditable_session=planted')).toBeNull();
    expect(await read('hours.example.org', '__Host-creditable_session=token')).toBe('token');
    expect(await read('localhost', 'creditable_session=token')).toBe('token');
  });
});
