import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import type { ShownProgress } from '../../../../api/answers/progress.ts';
import { addDays, dateAt } from '../../../../rules/vocabulary/plain-date.ts';
import { type RunningApi, runApi } from '../../support/running-api.ts';

describe('evaluations over HTTP', () => {
  let api: RunningApi;
  let path: string;
  const today = dateAt(new Date().toISOString(), 'America/Los_Angeles');
  const made = ({ body }: Response): string => (body as { subjectId: string }).subjectId;

  beforeAll(async () => {
    api = await runApi();
    const { directorId, supervisorId, superviseeId, settingId } = api.people;
    const opening = { superviseeId, license: 'VA-LPC' };
    const journeyId = made(await api.ask(directorId, 'post', '/api/journeys', { body: opening }));
    path = `/api/journeys/${journeyId}`;
    const terms = { supervisorId, settingId, from: addDays(today, -200) };
    const agreement = await api.ask(superviseeId, 'post', `${path}/agreements`, { body: terms });
    expect(agreement.status).toBeLessThan(300);
    await api.ask(supervisorId, 'post', `${path}/agreements/${made(agreement)}/sign`, { body: {} });
  }, 120_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  it('fulfill the period that the license asks for, by its supervisor, and no other', async () => {
    const { supervisorId, superviseeId } = api.people;
    const before = (await api.ask(superviseeId, 'get', `${path}/progress`)).body as ShownProgress;
    expect(before.periods.map(({ state }) => state)).toEqual(['late', 'late', 'running']);
    expect(before.periods[0]).toMatchObject({
      confidence: 'secondary',
      citation: '18 Va. Admin. Code 115-20-40(3)(c)',
    });
    const { dutyId, from, until } = before.periods[0]!;
    const areas = [{ area: 'ethics', satisfactory: true }];
    const body = { dutyId, from, until, areas, comment: 'Good work.' };
    const post = (actorId: string, more = {}) =>
      api.ask(actorId, 'post', `${path}/evaluations`, { body: { ...body, ...more } });
    expect((await post(superviseeId)).body.code).toBe('NOT_ALLOWED');
    expect((await post(supervisorId, { until: addDays(today, -1) })).body.code).toBe('PERIOD_UNKNOWN');
    expect((await post(supervisorId)).status).toBe(201);
    const after = (await api.ask(superviseeId, 'get', `${path}/progress`)).body as ShownProgress;
    expect(after.periods.map(({ state }) => state)).toEqual(['done', 'late', 'running']);
    expect(after.evaluations).toMatchObject([{ supervisorId, satisfactory: true }]);
  }, 60_000);
});
