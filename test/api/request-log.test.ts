import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import request from 'supertest';
import { createApp } from '../../api/create-app.ts';
import { fakeServices } from './support/fake-services.ts';

it('writes no secret part of an address, and nothing that was searched for', async () => {
  const lines: string[] = [];
  const services = await fakeServices({
    log: pino({ base: null }, { write: (line: string) => void lines.push(line) }),
  });
  await using _ = { [Symbol.asyncDispose]: () => services.db.close() };
  const app = createApp(services);
  await request(app).get('/sign-in/link/the-secret-of-a-link');
  await request(app).get('/review/the-secret-of-a-packet');
  await request(app).get('/calendar/the-secret-of-a-calendar.ics');
  await request(app).get('/api/errors?search=the-secret-of-a-search');
  const paths = lines.map((line) => (JSON.parse(line) as { req: { path: string } }).req.path);
  expect(paths).toEqual(['/sign-in/link/…', '/review/…', '/calendar/…', '/api/errors']);
  expect(lines.join()).not.toContain('the-secret');
});
