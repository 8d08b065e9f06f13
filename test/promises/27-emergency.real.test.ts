import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Express } from 'express';
import request, { type Response } from 'supertest';
import { createApp } from '../../api/create-app.ts';
import { createWebRouter } from '../../api/web/create-web-router.ts';
import type { ShownEmergency } from '../../db/views/find-emergencies.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { type Organization, type RunningApi, runApi } from '../api/support/running-api.ts';
import { signInApart, signInAs } from '../api/support/sign-in-as.ts';
import { evidence } from './evidence.ts';

const REASON = 'Her supervisor is in the hospital, and the board asks for her hours today.';

describe('emergency access works, is loud, and is audited', () => {
  const stack = new AsyncDisposableStack();
  const begunAt = performance.now();
  let api: RunningApi;
  let app: Express;
  let other: Organization;
  let adminId: string;
  let journeyId: string;
  let otherJourneyId: string;
  let emergencyId: string;

  beforeAll(async () => {
    api = stack.use(await runApi());
    app = createApp(api.services, createWebRouter(api.services));
    other = await api.another();
    const { directorId, superviseeId } = api.people;
    adminId = await made('/api/people', person('Ada Admin', 'administrator'));
    const olaId = await made('/api/people', person('Ola Other', 'supervisee'));
    journeyId = await made('/api/journeys', { superviseeId, license: 'CA-LMFT' });
    otherJourneyId = await made('/api/journeys', { superviseeId: olaId, license: 'CA-LMFT' });
    expect((await api.ask(directorId, 'get', `/api/journeys/${journeyId}`)).status).toBe(200);
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  it('is for those alone whose roles do not reach the record, with a reason, for an hour at most', async () => {
    const { directorId, supervisorId, superviseeId } = api.people;
    for (const actorId of [directorId, supervisorId, superviseeId]) expect((await begin({}, actorId)).status).toBe(403);
    for (const wrong of [{ reason: 'I am curious.' }, { minutes: 61 }, { minutes: 0 }, { reason: 'x'.repeat(1001) }])
      expect((await begin(wrong)).status).toBe(422);
    const nobodys = await begin({ personId: '00000000-0000-4000-8000-000000000000' });
    const foreign = await begin({ personId: other.people.superviseeId });
    expect([foreign.status, foreign.body.code]).toEqual([404, nobodys.body.code]);
    expect((await read(journeyId)).status).toBe(403);
  });

  it('opens one record in one session, for reading', async () => {
    const answer = await begin({});
    expect(answer.status).toBe(201);
    emergencyId = (answer.body as { subjectId: string }).subjectId;
    expect([(await read(journeyId)).status, (await read(otherJourneyId)).status]).toEqual([200, 404]);
    const { body } = await api.ask(adminId, 'get', '/api/journeys');
    expect((body as { journeyId: string }[]).map((row) => row.journeyId)).toEqual([journeyId]);
    expect(
      (await api.ask(adminId, 'post', `/api/journeys/${journeyId}/withdraw`, { body: { reason: 'No.' } })).status,
    ).toBe(403);
    const apart = await signInApart(api.services, { ...api.people, actorId: adminId });
    expect((await request(app).get(`/api/journeys/${journeyId}`).set('Cookie', apart)).status).toBe(403);
    expect((await begin({})).body.code).toBe('EMERGENCY_RUNNING');
  });

  it('shouts on every page, and tells the person and everybody who keeps the organization at once', async () => {
    for (const path of ['/people', `/journeys/${journeyId}`, '/emergency', '/notices'])
      expect([path, (await open(adminId, path)).text.includes('Emergency access:')]).toEqual([path, true]);
    expect((await open(api.people.directorId, '/cohort')).text).not.toContain('Emergency access:');
    const told = await ask<{ recipient_id: string; subject: string; text: string }>(
      'select recipient_id, subject, text from notice where scope_id = $1',
      [emergencyId],
    );
    const { directorId, superviseeId } = api.people;
    expect(told.map((notice) => notice.recipient_id).sort()).toEqual([directorId, superviseeId].sort());
    for (const { subject, text } of told) {
      expect(subject).toBe('A record was opened in an emergency');
      expect(text).toContain(REASON);
    }
    expect(await letters()).toBe(told.length);
  });

  it('leaves its mark on each look, which the person and whoever oversees see with the reason', async () => {
    const looks = await ask<{ operation: string }>(
      `select operation from access_entry where emergency_id = $1 and kind = 'view' order by sequence`,
      [emergencyId],
    );
    expect(looks.map(({ operation }) => operation)).toContain('getJourney');
    const unmarked = await ask(
      `select 1 from access_entry where actor_id = $1 and kind = 'view' and $2 = any(people) and emergency_id is null`,
      [adminId, api.people.superviseeId],
    );
    expect(unmarked).toEqual([]);
    expect((await open(api.people.superviseeId, '/who-looked')).text).toContain('by emergency access');
    const list = (await api.ask(api.people.directorId, 'get', '/api/emergencies')).body as ShownEmergency[];
    expect(list).toEqual([expect.objectContaining({ emergencyId, reason: REASON, holds: true })]);
    expect(list[0]?.looks.map(({ operation }) => operation)).toContain('getJourney');
    expect((await open(api.people.directorId, '/emergencies')).text).toContain(REASON);
    expect((await api.ask(adminId, 'get', '/api/emergencies')).status).toBe(403);
    const trail = await ask('select 1 from audit_entry where subject_id = $1 and after::text like $2', [
      emergencyId,
      `%${REASON}%`,
    ]);
    expect(trail).toHaveLength(1);
  });

  it('ends at the next request: by a director, by its holder, by itself, and with the role', async () => {
    const end = (actorId: string) => api.ask(actorId, 'post', `/api/emergencies/${emergencyId}/end`);
    expect((await end(api.people.superviseeId)).status).toBe(403);
    expect((await end(api.people.directorId)).status).toBe(200);
    expect((await read(journeyId)).status).toBe(403);
    const roles = 'update person set roles = $2::text[] where id = $1';
    const ways: readonly (() => Promise<unknown>)[] = [
      () => past(roles, [adminId, '{supervisor}']),
      () => end(adminId),
      () => past('update emergency_access set ends_at = now() where id = $1', [emergencyId]),
    ];
    for (const way of ways) {
      emergencyId = ((await begin({})).body as { subjectId: string }).subjectId;
      expect((await read(journeyId)).status).toBe(200);
      await way();
      expect([403, 404]).toContain((await read(journeyId)).status);
      expect((await open(adminId, '/notices')).text).not.toContain('Emergency access:');
      await past(roles, [adminId, '{administrator}']);
      await past('update emergency_access set ended_at = now() where ended_at is null', []);
    }
    expect((await end(adminId)).status).toBe(404);
    const found =
      'an administrator reads one record and no other, in one session, with a reason; every page says so; the person and the directors are told at once; ' +
      'each look carries it; over at the next request in 4 ways';
    evidence(27, 'Emergency access works, is loud, and is audited', found, null, begunAt);
  });

  function person(name: string, role: string) {
    return { name, email: `${role}@example.test`, timeZone: 'America/Chicago', roles: [role] };
  }

  async function made(path: string, body: object): Promise<string> {
    const answer = await api.ask(api.people.directorId, 'post', path, { body });
    expect(answer.status).toBe(201);
    return (answer.body as { subjectId: string }).subjectId;
  }

  function begin(changes: object, actorId = adminId): Promise<Response> {
    const body = { personId: api.people.superviseeId, reason: REASON, ...changes };
    return api.ask(actorId, 'post', '/api/emergencies', { body });
  }

  function read(id: string): Promise<Response> {
    return api.ask(adminId, 'get', `/api/journeys/${id}`);
  }

  async function open(actorId: string, path: string): Promise<Response> {
    const cookie = await signInAs(api.services, { ...api.people, actorId });
    return request(app).get(path).set('Cookie', cookie).set('Accept', 'text/html');
  }

  /** Letters follow what is on file at their own pace. */
  async function letters(): Promise<number> {
    const folder = join(api.packetFolder, '..', 'mail');
    for (let tries = 0; ; tries += 1) {
      const names = await readdir(folder).catch(() => []);
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
      const mine = texts.filter((text) => text.includes('A record was opened in an emergency')).length;
      const unsent = await ask('select 1 from notice where scope_id = $1 and sent_at is null', [emergencyId]);
      if (unsent.length === 0 || tries > 50) return mine;
      await pause(100);
    }
  }

  function past(sql: string, values: readonly unknown[]): Promise<void> {
    return withClient(api.adminUrl, async (client) => void (await client.query(sql, [...values])));
  }

  function ask<Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return withClient(api.adminUrl, async (client) => (await client.query<Row>(sql, [...values])).rows);
  }
});
