import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WEEK_FORMS } from '../../api/web/forms/week-forms.ts';
import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { addDays, dateAt } from '../../rules/vocabulary/plain-date.ts';
import { type RunningApi, runApi } from '../api/support/running-api.ts';

describe('the form of a week', () => {
  let api: RunningApi;
  let journeyId: string;

  beforeAll(async () => {
    api = await runApi();
    journeyId = await openInFlorida(api);
  }, 120_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  it('confirms what was submitted, and says once more what of it does not count', async () => {
    const { organizationId, superviseeId, supervisorId, settingId } = api.people;
    const week = weekOf(dateAt(new Date().toISOString(), 'America/Los_Angeles'));
    const path = `/api/journeys/${journeyId}/weeks/${week}`;
    await untilSaid(async () => {
      const answer = await api.ask(superviseeId, 'get', path);
      return (answer.body as { uncounted: readonly unknown[] }).uncounted.length > 0;
    });
    const timeZone = 'America/Los_Angeles';
    const acting = { organizationId, actorId: superviseeId, name: 'Toni', roles: ['supervisee' as const], timeZone };
    const fields = {
      ...{ _do: 'submit', journeyId, week, 'r0.pair': `${settingId}|${supervisorId}` },
      ...{ 'r0.activity': 'counseling-individual', 'r0.d0': '1.5' },
    };
    const form = WEEK_FORMS.find(({ operation }) => operation === 'draftWeek');
    const done = await form?.submit({ services: api.services, acting, key: randomUUID(), from: '/', fields });
    expect(done).toMatchObject({ goTo: '/me', sentence: expect.stringMatching(/ Nothing under .+ counts yet/) });
  }, 60_000);
});

/** A journey to a license of Florida, under somebody whom its board has not approved. */
async function openInFlorida({ ask, people }: RunningApi): Promise<string> {
  const { directorId, supervisorId, superviseeId, settingId } = people;
  const made = async (actorId: string, path: string, body?: unknown) => {
    const answer = await ask(actorId, 'post', path, body === undefined ? {} : { body });
    if (answer.status >= 300) throw new Error(`${String(answer.status)} ${answer.text}`);
    return (answer.body as { subjectId: string }).subjectId;
  };
  const journey = await made(directorId, '/api/journeys', { superviseeId, license: 'FL-LMFT' });
  const from = addDays(dateAt(new Date().toISOString(), 'America/Los_Angeles'), -60);
  const agreement = await made(superviseeId, `/api/journeys/${journey}/agreements`, { supervisorId, settingId, from });
  await made(supervisorId, `/api/journeys/${journey}/agreements/${agreement}/sign`);
  return journey;
}

/** The journey is counted a moment after its last command. */
async function untilSaid(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await pause(200);
  }
  throw new Error('nothing was said to be uncounted within 20 seconds');
}
