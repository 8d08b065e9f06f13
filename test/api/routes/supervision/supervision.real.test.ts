import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SupervisorWeek } from '../../../../api/answers/supervision-session.ts';
import { startOfWeek } from '../../../../rules/vocabulary/calendar-week.ts';
import { type OpenWeek, openWeek } from '../../support/open-week.ts';
import { type RunningApi, runApi } from '../../support/running-api.ts';

describe('supervision over HTTP', () => {
  let api: RunningApi;
  let open: OpenWeek;
  beforeAll(async () => {
    api = await runApi();
    open = await openWeek(api);
  }, 120_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  it('is booked by the supervisee, recorded by the supervisor, and waits where the week is submitted', async () => {
    const { supervisorId, superviseeId, directorId } = api.people;
    const { journeyId, week } = open;
    const body = {
      supervisorId,
      on: startOfWeek(week),
      time: '09:00',
      minutes: 60,
      kind: 'individual',
      members: [{ journeyId }],
    };
    const booked = await api.ask(superviseeId, 'post', '/api/supervision-sessions', { body });
    expect(booked.status).toBe(201);
    const { subjectId } = booked.body as { subjectId: string };
    const path = `/api/supervision-sessions/${subjectId}`;
    const came = { minutes: 50, medium: 'video', present: [journeyId] };
    expect((await api.ask(superviseeId, 'post', `${path}/attendance`, { body: came })).body.code).toBe('NOT_ALLOWED');
    const recorded = await api.ask(supervisorId, 'post', `${path}/attendance`, { body: came });
    expect(recorded.body.sentence).toContain('the session stays to be added there');
    const mine = await api.ask(supervisorId, 'get', `/api/supervision?week=${week}`);
    expect((mine.body as SupervisorWeek).sessions).toMatchObject([
      { sessionId: subjectId, standing: 'to-add', minutes: 50, medium: 'video' },
    ]);
    const theirs = await api.ask(superviseeId, 'get', `/api/journeys/${journeyId}/weeks/${week}/supervision`);
    expect(theirs.body).toMatchObject({ needs: null, sessions: [{ standing: 'to-add' }] });
    expect((await api.ask(supervisorId, 'post', `${path}/undo-attendance`)).status).toBe(200);
    const reason = { reason: 'Booked twice' };
    expect((await api.ask(directorId, 'post', `${path}/cancel`, { body: reason })).status).toBe(200);
    expect((await api.ask(supervisorId, 'post', `${path}/cancel`, { body: reason })).body.code).toBe(
      'SESSION_CANCELED',
    );
  }, 60_000);

  it('tells the supervisor what the running week lacks, by the rules of the journey', async () => {
    const { supervisorId } = api.people;
    const mine = (await api.ask(supervisorId, 'get', '/api/supervision')).body as SupervisorWeek;
    expect(mine.supervisees).toMatchObject([
      { journeyId: open.journeyId, needs: { missing: [], groupLimit: { largest: 8 } } },
    ]);
  });
});
