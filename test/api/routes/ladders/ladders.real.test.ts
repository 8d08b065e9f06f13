import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LADDERS } from '../../../../rules/vocabulary/ladder.ts';
import { type RunningApi, runApi } from '../../support/running-api.ts';

describe('reminders over HTTP', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
  }, 120_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  it('are a director’s to make stricter and to restore, once for each key', async () => {
    const { directorId, supervisorId } = api.people;
    const body = {
      ladder: { ...LADDERS['log-hours'], everyDays: 7 },
      replaces: null,
      reason: 'Nobody is forgotten.',
    };
    const set = (actorId: string, more: object = {}) =>
      api.ask(actorId, 'put', '/api/ladders/log-hours', { key: 'key-of-this-one', body: { ...body, ...more } });
    expect((await set(supervisorId)).body.code).toBe('NOT_ALLOWED');
    expect((await api.ask(supervisorId, 'get', '/api/ladders')).body.code).toBe('NOT_ALLOWED');
    const first = await set(directorId);
    expect([first.status, first.body.sentence]).toEqual([200, 'The reminders for “Log hours” are changed.']);
    expect((await set(directorId)).body).toEqual(first.body);
    const { body: ladders } = await api.ask(directorId, 'get', '/api/ladders');
    expect((ladders as { kind: string; isOwn: boolean }[]).filter(({ isOwn }) => isOwn)).toMatchObject([
      { kind: 'log-hours', ladder: body.ladder },
    ]);
    const back = await api.ask(directorId, 'post', '/api/ladders/log-hours/restore', {
      body: { replaces: first.body.subjectId as string, reason: 'Too many mails.' },
    });
    expect(back.status).toBe(200);
    expect((await api.ask(directorId, 'put', '/api/ladders/no-such-kind', { body })).status).toBe(422);
  }, 60_000);
});
