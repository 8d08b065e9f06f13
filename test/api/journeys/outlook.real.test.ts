import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../../../api/create-app.ts';
import { createWebRouter } from '../../../api/web/create-web-router.ts';
import { outlookSchema, worthSchema } from '../../../rules/vocabulary/outlook.ts';
import { addDays, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { anOutlook, californiaWeeks } from '../../rules/lookahead/an-outlook.ts';
import { type RunningApi, runApi } from '../support/running-api.ts';
import { signInAs } from '../support/sign-in-as.ts';

/** 60 weeks of 24 hours, signed on paper. */
const { record } = anOutlook('CA-LMFT', '2022-03-31', [californiaWeeks('2021-01-04', 60)]);

describe('looking ahead of a journey over HTTP', () => {
  let api: RunningApi;
  let journey: string;
  let strangerId: string;

  const made = async (path: string, body: unknown) => {
    const answer = await api.ask(api.people.directorId, 'post', path, { body });
    if (answer.status >= 300) throw new Error(`${String(answer.status)} ${answer.text}`);
    return (answer.body as { subjectId: string }).subjectId;
  };
  const idsTo = (list: readonly { id: string }[], ours: string) => Object.fromEntries(list.map(({ id }) => [id, ours]));

  beforeAll(async () => {
    api = await runApi();
    const { superviseeId, supervisorId, settingId } = api.people;
    const journeyId = await made('/api/journeys', { superviseeId, license: 'CA-LMFT' });
    journey = `/journeys/${journeyId}`;
    await made(`/api${journey}/import`, {
      record,
      settings: idsTo(record.settings, settingId),
      supervisors: idsTo(record.supervisors, supervisorId),
    });
    strangerId = await made('/api/people', {
      name: 'Robin Stranger',
      email: 'stranger@example.test',
      timeZone: 'America/Los_Angeles',
      roles: ['supervisee'],
    });
  }, 120_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  const today = () => dateAt(new Date().toISOString(), 'America/Los_Angeles');
  const outlook = (person: string, query = '') => api.ask(person, 'get', `/api${journey}/outlook${query}`);

  it('answers its supervisee, with a plan for the day they name', async () => {
    const { superviseeId } = api.people;
    const plain = await outlook(superviseeId);
    expect(plain.status).toBe(200);
    expect(outlookSchema.parse(plain.body)).toMatchObject({ license: 'CA-LMFT', asOf: today(), plan: null });
    const target = addDays(today(), 70);
    const planned = outlookSchema.parse((await outlook(superviseeId, `?target=${target}`)).body);
    expect(planned.plan).toMatchObject({ targetOn: target, weeks: 10 });
    expect(planned.plan?.rows.find(({ requirement }) => requirement === 'total-hours')?.toGo).toBeGreaterThan(1000);
  }, 60_000);

  it.each([
    ['under a week ahead', () => addDays(today(), 6), 'TARGET_TOO_SOON'],
    ['more than six years ahead', () => '9999-12-31', 'TARGET_TOO_FAR'],
    ['that does not exist', () => '2027-02-30', 'INPUT_INVALID'],
  ])('refuses a day %s', async (_, target, code) => {
    const answer = await outlook(api.people.superviseeId, `?target=${target()}`);
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });

  it('says what the record is worth under every license of its profession, or of another', async () => {
    const ask = async (query: string) => {
      const answer = await api.ask(api.people.directorId, 'get', `/api${journey}/elsewhere${query}`);
      return worthSchema.array().parse(answer.body);
    };
    const own = await ask('');
    const licenses = (profession: string) =>
      api.services.rulebooks.list().flatMap((one) => (one.profession === profession ? [one.license] : []));
    expect(own.map(({ license }) => license)).toEqual(licenses('mft'));
    expect(own.find(({ license }) => license === 'CA-LMFT')).toMatchObject({ loggedMinutes: 60 * 24 * 60 });
    expect((await ask('?profession=counselor')).map(({ license }) => license)).toEqual(licenses('counselor'));
    const wrong = await api.ask(api.people.directorId, 'get', `/api${journey}/elsewhere?profession=astrology`);
    expect([wrong.status, wrong.body.code]).toEqual([422, 'INPUT_INVALID']);
  }, 60_000);

  it('tells whoever may not see the journey that there is none', async () => {
    for (const path of ['outlook', `outlook?target=${addDays(today(), 1)}`, 'elsewhere']) {
      const answer = await api.ask(strangerId, 'get', `/api${journey}/${path}`);
      expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'JOURNEY_NOT_FOUND']);
    }
  });

  it('shows the page, refuses a day beside its form, and keeps what was typed', async () => {
    const app = createApp(api.services, createWebRouter(api.services));
    const open = async (actorId: string, query = '') => {
      const person = { organizationId: api.people.organizationId, actorId };
      const cookie = await signInAs(api.services, person);
      return request(app).get(`${journey}/ahead${query}`).set('Accept', 'text/html').set('Cookie', cookie);
    };
    const { superviseeId, directorId } = api.people;
    const page = await open(superviseeId, `?target=${addDays(today(), 70)}`);
    expect([page.status, page.text.includes('10 whole weeks until')]).toEqual([200, true]);
    const soon = addDays(today(), 6);
    const refused = await open(superviseeId, `?target=${soon}`);
    expect(refused.status).toBe(422);
    for (const words of ['(TARGET_TOO_SOON)', `value="${soon}"`, 'id="risk-title"'])
      expect(refused.text).toContain(words);
    const elsewhere = await open(directorId, '?elsewhere=yes');
    expect([elsewhere.status, elsewhere.text.includes('href="/rules/TX-LMFT"')]).toEqual([200, true]);
    expect(elsewhere.text).toContain('Looking ahead for Alex Associate');
    const stranger = await open(strangerId, `?target=${soon}`);
    expect([stranger.status, stranger.text.includes('JOURNEY_NOT_FOUND')]).toEqual([404, true]);
    const nobody = await request(app).get(`${journey}/ahead`).set('Accept', 'text/html');
    expect([nobody.status, nobody.headers['location']]).toEqual([303, '/sign-in']);
  }, 60_000);
});
