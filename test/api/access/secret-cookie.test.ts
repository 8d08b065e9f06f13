import { describe, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { secretCookie } from '../../../api/access/secret-cookie.ts';

const cookieOf = async (minutes: number | null, does: 'set' | 'clear') => {
  const cookie = secretCookie('a_secret', minutes);
  const app = express().get('/', (_, response) => {
    if (does === 'set') cookie.set(response, { publicUrl: null }, 'told');
    else cookie.clear(response, { publicUrl: null });
    response.end();
  });
  return (await request(app).get('/').set('Host', 'hours.example.org')).headers['set-cookie']?.[0];
};

describe('a cookie with a secret', () => {
  it('is kept for so many minutes, or until the browser is closed', async () => {
    expect(await cookieOf(10, 'set')).toMatch(
      /^__Host-a_secret=told; Max-Age=600; Path=\/; Expires=.* HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(await cookieOf(null, 'set')).toBe('__Host-a_secret=told; Path=/; HttpOnly; Secure; SameSite=Lax');
  });
  it('is taken away under the name under which it was given', async () => {
    expect(await cookieOf(10, 'clear')).toMatch(
      /^__Host-a_secret=; Path=\/; Expires=Thu, 01 Jan 1970 .*HttpOnly; Secure; SameSite=Lax$/,
    );
  });
});
