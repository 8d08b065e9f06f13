import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addDays, dateAt } from '../../rules/vocabulary/plain-date.ts';
import { runApi } from '../api/support/running-api.ts';
import { type SignInApi, type TestBrowser, openSignInApi } from '../api/support/sign-in-api.ts';
import { evidence } from './evidence.ts';

const begun = performance.now();
const refusals: string[] = [];

/** What a browser is answered when it asks, when it wants to change something, and when it opens a page. */
async function answersTo(browser: TestBrowser): Promise<unknown[]> {
  const [asked, changed, page] = await Promise.all([
    browser.get('/api/journeys'),
    browser.post('/api/calendar-feed'),
    browser.open('/calendar').then(({ status, headers }) => [status, headers['location'] ?? null]),
  ]);
  return [asked.status, asked.body.code ?? null, changed.status, changed.body.code ?? null, ...page];
}

const IN = [200, null, 201, null, 200, null];
const OUT = [401, 'SIGN_IN_REQUIRED', 401, 'SIGN_IN_REQUIRED', 303, '/sign-in'];

describe('withdrawal is immediate', () => {
  let api: SignInApi;
  beforeAll(async () => {
    api = await openSignInApi();
  }, 60_000);
  afterAll(async () => {
    await api[Symbol.asyncDispose]();
    const found = `${String(refusals.length)} ways to lose access, each refused at the next request: ${refusals.join(', ')}`;
    evidence(27, 'Withdrawal is immediate', found, null, begun);
  }, 60_000);

  const supervisorPath = () => `/api/people/${api.people.supervisorId}`;
  type Withdraw = (browser: TestBrowser, director: TestBrowser) => Promise<number>;
  const ways: readonly (readonly [string, Withdraw])[] = [
    ['disabled', async (_, by) => (await by.post(`${supervisorPath()}/disable`, { reason: 'Left in anger.' })).status],
    [
      'signed out everywhere by a director',
      async (_, by) => (await by.post(`${supervisorPath()}/sign-ins/end`)).status,
    ],
    ['signed out', async (browser) => (await browser.post('/api/sign-out')).status],
    [
      'one session ended from another browser',
      async (browser) => {
        const other = await api.signIn(api.people.supervisorId);
        const { body } = await browser.get('/api/sign-ins');
        const { sessionId } = body.find(({ isThisOne }: { isThisOne: boolean }) => isThisOne);
        return (await other.post(`/api/sign-ins/${sessionId}/end`)).status;
      },
    ],
    [
      'all others ended from another browser',
      async () => (await (await api.signIn(api.people.supervisorId)).post('/api/sign-ins/end-others')).status,
    ],
    [
      'every role taken',
      async () => {
        await api.ask("update person set roles = '{}' where id = $1", [api.people.supervisorId]);
        return 200;
      },
    ],
    ['idle for 30 minutes', () => Promise.resolve(api.pass(30)).then(() => 200)],
    [
      'signed in for 12 hours, however much it is used',
      async (browser) => {
        for (let minutes = 0; minutes < 700; minutes += 20) {
          api.pass(20);
          expect((await browser.get('/api/sign-ins')).status).toBe(200);
        }
        api.pass(20);
        return 200;
      },
    ],
  ];

  it.each(ways)(
    '%s',
    async (name, withdraw) => {
      await api.ask(`update person set roles = '{supervisor}', disabled_at = null where id = $1`, [
        api.people.supervisorId,
      ]);
      const browser = await api.signIn(api.people.supervisorId);
      const director = await api.signIn(api.people.directorId);
      expect(await answersTo(browser)).toEqual(IN);
      expect(await withdraw(browser, director)).toBe(200);
      expect(await answersTo(browser)).toEqual(OUT);
      refusals.push(name);
    },
    60_000,
  );

  it('holds for requests that come by the dozen while somebody is disabled', async () => {
    await api.ask(`update person set roles = '{supervisor}', disabled_at = null where id = $1`, [
      api.people.supervisorId,
    ]);
    const browsers = await Promise.all(Array.from({ length: 4 }, () => api.signIn(api.people.supervisorId)));
    const director = await api.signIn(api.people.directorId);
    const storm = browsers.flatMap((browser) => Array.from({ length: 5 }, () => browser.get('/api/sign-ins')));
    expect((await director.post(`${supervisorPath()}/disable`, { reason: 'Left.' })).status).toBe(200);
    const after = await Promise.all(browsers.map((browser) => browser.get('/api/sign-ins')));
    expect(after.map(({ status }) => status)).toEqual(browsers.map(() => 401));
    for (const { status } of await Promise.all(storm)) expect([200, 401]).toContain(status);
    await expect(api.signIn(api.people.supervisorId)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
  }, 60_000);

  it('is in the audit trail with its reason, and no token is kept anywhere', async () => {
    const entries = await api.ask<{ action: string; after: Record<string, unknown> | null }>(
      'select action, after from audit_entry order by sequence',
    );
    const reasons = new Set(entries.map(({ after }) => after?.['because']).filter((because) => because !== undefined));
    expect([...reasons].sort()).toEqual(['ended-by-director', 'ended-elsewhere', 'idle', 'signed-out', 'too-old']);
    expect(entries.filter(({ action }) => action === 'person-disabled').length).toBe(2);
    const sessions = await api.ask<{ id: string }>('select id from sign_in_session');
    expect(entries.filter(({ action }) => action === 'signed-in').length).toBe(sessions.length);
    const browser = await api.signIn(api.people.directorId);
    const kept = await api.ask<{ text: string }>(
      'select s::text as text from sign_in_session s union all select a::text from audit_entry a',
    );
    expect(kept.filter(({ text }) => text.includes(browser.token))).toEqual([]);
  });

  it('a supervisor whose license ends signs no agreement any more', async () => {
    await using running = await runApi();
    const { ask, people } = running;
    const { directorId, supervisorId, superviseeId, settingId } = people;
    const today = dateAt(new Date().toISOString(), 'America/Los_Angeles');
    const made = async (answer: ReturnType<typeof ask>) => ((await answer).body as { subjectId: string }).subjectId;
    const journeyId = await made(
      ask(directorId, 'post', '/api/journeys', { body: { superviseeId, license: 'CA-LMFT' } }),
    );
    const agreements = `/api/journeys/${journeyId}/agreements`;
    const terms = { supervisorId, settingId, from: today };
    const agreementId = await made(ask(superviseeId, 'post', agreements, { body: terms }));
    await running.write('update supervisor_license set expires_on = $1', [addDays(today, -1)]);
    const refused = await ask(supervisorId, 'post', `${agreements}/${agreementId}/sign`, { key: randomUUID() });
    expect([refused.status, refused.body.code]).toEqual([expect.any(Number), 'SUPERVISOR_NOT_LICENSED']);
    refusals.push('license ended');
  }, 120_000);
});
