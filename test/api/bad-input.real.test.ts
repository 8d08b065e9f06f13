import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { addPersonSchema } from '../../rules/vocabulary/commands/add-person.ts';
import { addPerson } from '../../db/operations/person/add-person.ts';
import { makePeople } from '../journey/people.ts';
import { type OpenWeek, openWeek } from './support/open-week.ts';
import { type RunningApi, runApi } from './support/running-api.ts';
import { signInAs } from './support/sign-in-as.ts';

type Refusal = readonly [name: string, status: number, code: string, ask: () => ReturnType<RunningApi['ask']>];

const NOBODY = '5f0b3a9e-8a41-4c53-9e0c-2f1f3f7f4c12';

describe('bad input over HTTP', () => {
  let api: RunningApi;
  let open: OpenWeek;
  let before: Awaited<ReturnType<RunningApi['traces']>>;

  beforeAll(async () => {
    api = await runApi();
    open = await openWeek(api);
    before = await settledTraces(api, open.journeyId);
  }, 120_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  const draft = (actorId: string, body: unknown) =>
    api.ask(actorId, 'put', `/api/journeys/${open.journeyId}/weeks/${open.week}`, { body });
  const sign = (actorId: string, body: unknown = { contentSha256: open.contentSha256 }) =>
    api.ask(actorId, 'post', `/api/weekly-logs/${open.weeklyLogId}/sign`, { body });

  /** What concerns an agreement that the journey does not have never gets to the journey. */
  function unknownAgreement(): Refusal[] {
    const steps = {
      approval: { boardApprovedOn: '2026-01-05' },
      end: { until: '2030-01-05', reason: 'They move.' },
      conflict: { conflict: 'They are cousins.' },
    };
    return Object.entries(steps).map(([step, body]) => [
      `the ${step} of an agreement that there is not`,
      404,
      'AGREEMENT_NOT_FOUND',
      () =>
        api.ask(api.people.directorId, 'post', `/api/journeys/${open.journeyId}/agreements/${NOBODY}/${step}`, {
          body,
        }),
    ]);
  }

  const table: readonly Refusal[] = [
    ['a body that is not JSON', 400, 'BODY_NOT_JSON', () => draft(api.people.superviseeId, '{"entries": [')],
    [
      'a field that there is not',
      422,
      'INPUT_INVALID',
      () => draft(api.people.superviseeId, { entries: [], mood: 'good' }),
    ],
    [
      'negative minutes',
      422,
      'INPUT_INVALID',
      () => draft(api.people.superviseeId, { entries: [{ ...open.entry, minutes: -60 }] }),
    ],
    [
      'one entry of 25 hours',
      422,
      'INPUT_INVALID',
      () => draft(api.people.superviseeId, { entries: [{ ...open.entry, minutes: 1500 }] }),
    ],
    [
      'a day of 25 hours in two entries',
      422,
      'DAY_TOO_LONG',
      () =>
        draft(api.people.superviseeId, {
          entries: [
            { ...open.entry, minutes: 900 },
            { ...open.entry, minutes: 600 },
          ],
        }),
    ],
    [
      'a week in the future',
      422,
      'WEEK_NOT_STARTED',
      () =>
        api.ask(api.people.superviseeId, 'put', `/api/journeys/${open.journeyId}/weeks/${open.nextWeek}`, {
          body: { entries: [] },
        }),
    ],
    [
      'submitting a week in the future',
      422,
      'WEEK_NOT_STARTED',
      () => api.ask(api.people.superviseeId, 'post', `/api/journeys/${open.journeyId}/weeks/${open.nextWeek}/submit`),
    ],
    [
      'submitting twice',
      409,
      'WEEK_ALREADY_SUBMITTED',
      () => api.ask(api.people.superviseeId, 'post', `/api/journeys/${open.journeyId}/weeks/${open.week}/submit`),
    ],
    ['signing one’s own hours', 403, 'NOT_ALLOWED', () => sign(api.people.superviseeId)],
    ['signing for somebody else', 403, 'NOT_ALLOWED', () => sign(api.people.directorId)],
    [
      'signing what was not shown',
      409,
      'CONTENT_CHANGED',
      () => sign(api.people.supervisorId, { contentSha256: '0'.repeat(64) }),
    ],
    [
      'a command without a key',
      400,
      'KEY_MISSING',
      () =>
        api.ask(api.people.supervisorId, 'post', `/api/weekly-logs/${open.weeklyLogId}/sign`, {
          body: { contentSha256: open.contentSha256 },
          key: '',
        }),
    ],
    [
      'a decision before anything was filed',
      409,
      'PHASE_WRONG',
      () =>
        api.ask(api.people.directorId, 'post', `/api/journeys/${open.journeyId}/decision`, {
          body: { decision: 'licensed', decidedOn: '2026-11-01' },
        }),
    ],
    ...unknownAgreement(),
    [
      'a journey that does not exist',
      404,
      'JOURNEY_NOT_FOUND',
      () => api.ask(api.people.directorId, 'get', `/api/journeys/${NOBODY}`),
    ],
  ];

  it.each(table)(
    '%s is refused with a clear problem and leaves no trace',
    async (_, status, code, ask) => {
      const answer = await ask();
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.body).toEqual(
        expect.objectContaining({
          type: `/problems/${code}`,
          title: expect.any(String),
          detail: expect.any(String),
          remedy: expect.any(String),
        }),
      );
      expect(answer.text).not.toMatch(/select |insert |\bat .*\.ts|node_modules/);
      expect(await api.traces(open.journeyId)).toEqual(before);
    },
    30_000,
  );

  it('a stranger’s journey and weekly log are as if they did not exist, from this organization and from another', async () => {
    const { services, people } = api;
    const stranger = addPersonSchema.parse({
      name: 'A Stranger',
      email: 'stranger@example.test',
      timeZone: 'America/New_York',
      roles: ['supervisee', 'supervisor'],
    });
    const command = {
      organizationId: people.organizationId,
      actorId: people.directorId,
      key: 'a-stranger-comes',
      at: services.now(),
      body: stranger,
    };
    const { subjectId } = await addPerson(services.db, command);
    const elsewhere = await makePeople(services.db);
    const cookies = await Promise.all(
      [
        { organizationId: people.organizationId, actorId: subjectId },
        { organizationId: elsewhere.organizationId, actorId: elsewhere.supervisorId },
      ].map((person) => signInAs(services, person)),
    );
    const traces = await api.traces(open.journeyId);
    for (const cookie of cookies) {
      expect(await codesFor(api, open, cookie)).toEqual([
        'JOURNEY_NOT_FOUND',
        'JOURNEY_NOT_FOUND',
        'WEEKLY_LOG_NOT_FOUND',
        'WEEKLY_LOG_NOT_FOUND',
      ]);
    }
    expect(await api.traces(open.journeyId)).toEqual(traces);
  }, 30_000);

  it('signing twice is refused, while repeating the signature with its key repeats its receipt', async () => {
    const key = 'signed-once-and-for-all';
    const path = `/api/weekly-logs/${open.weeklyLogId}/sign`;
    const body = { contentSha256: open.contentSha256 };
    const first = await api.ask(api.people.supervisorId, 'post', path, { body, key });
    expect([first.status, first.body.code]).toEqual([200, undefined]);
    const traces = await settledTraces(api, open.journeyId);
    const again = await api.ask(api.people.supervisorId, 'post', path, { body, key });
    expect([again.status, again.body]).toEqual([200, first.body]);
    const twice = await sign(api.people.supervisorId);
    expect([twice.status, twice.body.code]).toEqual([409, 'WEEK_ALREADY_SIGNED']);
    const other = await api.ask(api.people.supervisorId, 'post', path, {
      body: { contentSha256: '1'.repeat(64) },
      key,
    });
    expect([other.status, other.body.code]).toEqual([409, 'KEY_REUSED']);
    expect(await api.traces(open.journeyId)).toEqual(traces);
  }, 30_000);
});

async function codesFor(
  { app }: RunningApi,
  { journeyId, weeklyLogId, contentSha256 }: OpenWeek,
  cookie: string,
): Promise<string[]> {
  const { default: request } = await import('supertest');
  const key = () => `stranger-${String(Math.trunc(performance.now() * 1000))}`;
  const answers = [
    await request(app).get(`/api/journeys/${journeyId}`).set('Cookie', cookie),
    await request(app).get(`/api/journeys/${journeyId}/record`).set('Cookie', cookie),
    await request(app).get(`/api/weekly-logs/${weeklyLogId}`).set('Cookie', cookie),
    await request(app)
      .post(`/api/weekly-logs/${weeklyLogId}/sign`)
      .set('Cookie', cookie)
      .set('Idempotency-Key', key())
      .send({ contentSha256 }),
  ];
  return answers.map(({ body }) => (body as { code: string }).code);
}

/** A command is followed by counting; its traces are all there when nothing more comes for a second. */
async function settledTraces(api: RunningApi, journeyId: string): ReturnType<RunningApi['traces']> {
  for (let last = await api.traces(journeyId), quiet = 0; ;) {
    await pause(250);
    const present = await api.traces(journeyId);
    quiet = present.rows === last.rows && present.history === last.history ? quiet + 1 : 0;
    if (quiet === 4) return present;
    last = present;
  }
}
