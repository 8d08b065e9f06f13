import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { organizationCommandOf } from '../../api/journeys/command-of.ts';
import { openJourney } from '../../db/operations/journey/open-journey.ts';
import { evaluationSchema } from '../../rules/vocabulary/evaluation.ts';
import { experienceRecordSchema } from '../../rules/vocabulary/experience-record.ts';
import { type OpenWeek, openWeek } from './support/open-week.ts';
import { type RunningApi, runApi } from './support/running-api.ts';

describe('a journey over HTTP', () => {
  let api: RunningApi;
  let open: OpenWeek;

  beforeAll(async () => {
    api = await runApi();
    open = await openWeek(api);
  }, 120_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  it('is healthy while every part answers', async () => {
    const answer = await api.ask(api.people.directorId, 'get', '/health');
    expect(answer.body).toMatchObject({
      parts: { database: { state: 'up' }, temporal: { state: 'up' }, mail: { state: 'off' } },
    });
    expect(answer.body).toMatchObject({ status: 'up', parts: { worker: { state: 'up' } } });
  });

  it('hands out the evaluation and the record in the public formats', async () => {
    const path = `/api/journeys/${open.journeyId}`;
    const evaluation = await untilOk(() => api.ask(api.people.superviseeId, 'get', `${path}/evaluation`));
    expect(evaluationSchema.parse(evaluation.body).license).toBe('CA-LMFT');
    const record = await api.ask(api.people.supervisorId, 'get', `${path}/record`);
    expect(experienceRecordSchema.parse(record.body).log).toHaveLength(1);
  });

  it('is seen in the cohort by its supervisee, its supervisor and the director', async () => {
    const { superviseeId, supervisorId, directorId } = api.people;
    for (const person of [superviseeId, supervisorId, directorId]) {
      const rows = (await api.ask(person, 'get', '/api/journeys')).body as { journeyId: string }[];
      expect(rows.map(({ journeyId }) => journeyId)).toEqual([open.journeyId]);
    }
    expect((await api.ask(superviseeId, 'get', '/api/cohort/figures')).body.code).toBe('NOT_ALLOWED');
    expect((await api.ask(directorId, 'get', '/api/cohort/figures')).status).toBe(200);
  });

  it('answers every question of the table to a director with what the description says', async () => {
    const { directorId } = api.people;
    for (const path of [
      '/api/people',
      '/api/settings',
      '/api/notices?to=everybody',
      '/api/rulebooks',
      `/api/weekly-logs/${open.weeklyLogId}`,
    ]) {
      expect([path, (await api.ask(directorId, 'get', path)).status]).toEqual([path, 200]);
    }
    const page = await api.ask(directorId, 'get', `/api/journeys/${open.journeyId}`);
    expect(page.body).toMatchObject({
      row: { phase: expect.any(String) },
      agreements: [{ signedOn: expect.any(String) }],
    });
    expect(
      (await api.ask(directorId, 'get', `/api/journeys/${open.journeyId}/packets/${randomUUID()}.pdf`)).body.code,
    ).toBe('PACKET_NOT_FOUND');
  });

  it('does one thing once when a hundred requests carry the same key', async () => {
    const { supervisorId } = api.people;
    const path = `/api/weekly-logs/${open.weeklyLogId}/sign`;
    const asked = { body: { contentSha256: open.contentSha256 }, key: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 100 }, () => api.ask(supervisorId, 'post', path, asked)));
    expect([...new Set(answers.map(({ status, text }) => `${String(status)} ${text}`))]).toHaveLength(1);
    expect(answers[0]?.status).toBe(200);
  }, 60_000);

  it('that was recorded but not started is started when the command is repeated, or by its first command', async () => {
    const { services, people } = api;
    const acting = {
      ...people,
      actorId: people.directorId,
      name: 'Dana',
      roles: ['director'] as const,
      timeZone: 'America/Los_Angeles',
    };
    const key = randomUUID();
    const body = { superviseeId: people.superviseeId, license: 'CA-LMFT' } as const;
    await api.ask(people.directorId, 'post', `/api/journeys/${open.journeyId}/withdraw`, {
      body: { reason: 'Moves away.' },
    });
    const document = services.rulebooks.read('CA-LMFT');
    const pinned = { version: document.identity.version, sha256: document.sha256, document };
    const context = { services, acting, key, at: services.now() };
    const { subjectId } = await openJourney(services.db, { ...organizationCommandOf(context, body), rulebook: pinned });
    const facts = await api.ask(people.directorId, 'post', `/api/journeys/${subjectId}/facts`, {
      body: { answers: { x: true } },
    });
    expect([facts.status, facts.body.code]).toEqual([200, undefined]);
    const again = await api.ask(people.directorId, 'post', '/api/journeys', { body, key });
    expect([again.status, again.body.subjectId]).toEqual([201, subjectId]);
    const over = await api.ask(people.directorId, 'post', `/api/journeys/${open.journeyId}/facts`, { body: {} });
    expect(over.body.code).toBe('JOURNEY_ENDED');
  }, 60_000);
});

async function untilOk(ask: () => ReturnType<RunningApi['ask']>): ReturnType<RunningApi['ask']> {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask();
    if (answer.status === 200 || tries === 50) return answer;
    await pause(200);
  }
}
