import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { ShownNotice } from '../../../../db/views/journey-page.ts';
import { insertNotice } from '../../../../db/operations/notice/insert-notice.ts';
import { inSession } from '../../../../db/session.ts';
import { type RunningApi, runApi } from '../../support/running-api.ts';

describe('the inbox over HTTP', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
    for (const rung of [0, 1, 2]) await tell(rung);
  }, 120_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  const tell = (rung: number) => {
    const { organizationId, supervisorId } = api.people;
    const words = { subject: `Word ${String(rung)}`, text: 't', html: 'h', tone: 'reminder' } as const;
    const at = new Date().toISOString();
    const reader = { recipientId: supervisorId, recipientName: 'Sam', channel: 'mail' } as const;
    const notice = { scopeId: supervisorId, journeyId: null, obligationKey: 'x', rung, dueAt: at, ...reader, ...words };
    return inSession(api.services.db, organizationId, (session) => insertNotice(session, notice, at));
  };
  const count = async () => (await api.ask(api.people.supervisorId, 'get', '/api/notices/count')).body as unknown;
  const list = async (query: string) =>
    (await api.ask(api.people.supervisorId, 'get', `/api/notices${query}`)).body as ShownNotice[];

  it('counts, filters, pages and marks, once for a key', async () => {
    const { supervisorId, directorId } = api.people;
    expect(await count()).toEqual({ unread: 3, total: 3 });
    const [first] = await list('?show=unread&perPage=1');
    expect(first?.readAt).toBeNull();
    const path = `/api/notices/${first?.noticeId ?? ''}`;
    const stranger = await api.ask(directorId, 'post', `${path}/read`);
    const nowhere = await api.ask(directorId, 'post', `/api/notices/${randomUUID()}/read`);
    expect([stranger.status, stranger.body.code]).toEqual([404, 'NOTICE_NOT_FOUND']);
    expect(stranger.body.detail).toEqual(nowhere.body.detail);
    const key = randomUUID();
    const [once, again] = [
      await api.ask(supervisorId, 'post', `${path}/read`, { key }),
      await api.ask(supervisorId, 'post', `${path}/read`, { key }),
    ];
    expect(once.status).toBe(200);
    expect(again.body).toEqual(once.body);
    expect(await count()).toEqual({ unread: 2, total: 3 });
    expect((await api.ask(supervisorId, 'post', `${path}/unread`)).status).toBe(200);
    expect(await count()).toEqual({ unread: 3, total: 3 });
    expect(await list('?page=2&perPage=2')).toHaveLength(1);
    expect((await api.ask(supervisorId, 'get', '/api/notices?perPage=501')).status).toBe(422);
    expect((await api.ask(supervisorId, 'post', '/api/notices/read')).body.sentence).toBe(
      '3 notices are marked as read.',
    );
    expect(await list('?show=unread')).toEqual([]);
  }, 60_000);
});
